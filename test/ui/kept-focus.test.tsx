import { useRef } from "preact/hooks";
import { beforeEach, expect, test } from "vitest";
import { useKeptFocus } from "../../src/ui";
import { named, show } from "./show";

function Page({ names }: { names: string[] }) {
  const page = useRef<HTMLDivElement>(null);
  useKeptFocus(page);
  return (
    <div ref={page}>
      {names.map((name) => (
        <button type="button" key={name}>
          {name}
        </button>
      ))}
    </div>
  );
}
const draw = (...names: string[]) => show(<Page names={names} />);
const focus = () => document.activeElement?.textContent;

beforeEach(() => draw("one", "two", "three"));

test("what stands at the place of a removed button has the focus", () => {
  named("button", "two").focus();
  draw("one", "three");
  expect(focus()).toBe("three");
});
test("the last one, where the last was removed", () => {
  named("button", "three").focus();
  draw("one", "two");
  expect(focus()).toBe("two");
});
test("what came before it in the meantime moves the place", () => {
  named("button", "two").focus();
  draw("zero", "one", "two", "three");
  draw("zero", "one", "three");
  expect(focus()).toBe("three");
});
test("a focus that is elsewhere stays, and none is taken", () => {
  named("button", "one").focus();
  draw("one", "three");
  expect(focus()).toBe("one");
  named("button", "one").blur();
  draw("one");
  expect(document.activeElement).toBe(document.body);
});
test("what is lost in a part of the page is found there, also when that is busy and empty for a while", () => {
  const Parts = ({ names }: { names: string[] }) => {
    const page = useRef<HTMLDivElement>(null);
    useKeptFocus(page);
    return (
      <div ref={page}>
        <header>
          <button type="button">above</button>
        </header>
        <main aria-busy={names.length === 0}>
          {names.map((name) => (
            <button type="button" key={name}>
              {name}
            </button>
          ))}
        </main>
      </div>
    );
  };
  show(<Parts names={["one", "two"]} />);
  named("button", "two").focus();
  show(<Parts names={[]} />);
  expect(document.activeElement).toBe(document.body);
  show(<Parts names={["three"]} />);
  expect(focus()).toBe("three");
});
