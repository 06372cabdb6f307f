import { describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Rendered } from "../../src/ui";
import { find, rendered, show } from "./show";

/** Shows Markdown and gives the document in the frame. */
async function article(markdown: string, height: "fill" | "content" = "content") {
  show(<Rendered markdown={markdown} title="A title" language="en" height={height} />);
  const inner = await rendered();
  const frame = find("iframe") as HTMLIFrameElement;
  return { frame, inner };
}

describe("a rendered article", () => {
  test("shows Markdown as one reads it, and not its front matter", async () => {
    const { inner } = await article("---\ntitle: T\n---\n\n## Part\n\nText with *weight*.\n");
    expect(inner.body.innerText.trim()).toBe("Part\n\nText with weight.");
    expect(find("em", inner).textContent).toBe("weight");
  });

  test("keeps a rule that is no front matter", async () => {
    const { inner } = await article("Text\n\n---\n\nMore\n");
    expect(inner.querySelectorAll("hr").length).toBe(1);
    expect(inner.body.innerText).toContain("Text");
  });

  test("is named after the article, and carries our stylesheet", async () => {
    const { frame, inner } = await article("Text");
    expect(frame.title).toBe("Article: A title");
    expect(inner.documentElement.lang).toBe("en");
    expect(getComputedStyle(inner.body).maxWidth).not.toBe("none");
  });

  test("is as high as it is long", async () => {
    const { frame, inner } = await article("Line\n\n".repeat(100));
    await vi.waitFor(() =>
      expect(Math.abs(frame.clientHeight - inner.documentElement.offsetHeight)).toBeLessThan(2),
    );
    expect(frame.clientHeight).toBeGreaterThan(2000);
  });

  test("scrolls by keyboard where it only fills its place", async () => {
    const { frame, inner } = await article("Line\n\n".repeat(100), "fill");
    frame.style.height = "200px";
    await userEvent.tab();
    await userEvent.keyboard("{PageDown}");
    await vi.waitFor(() => expect(inner.documentElement.scrollTop).toBeGreaterThan(50));
  });

  test("hands keys on to the page around it", async () => {
    const { inner } = await article("[link](https://example.org/)");
    const pressed: string[] = [];
    const listen = (event: KeyboardEvent) => void pressed.push(event.key);
    document.addEventListener("keydown", listen);
    find("a", inner).focus();
    await userEvent.keyboard("{Escape}");
    document.removeEventListener("keydown", listen);
    expect(pressed).toEqual(["Escape"]);
  });
});

describe("links", () => {
  test("lead out into a tab of their own, which knows nothing of us", async () => {
    const { inner } = await article("[out](https://example.org/a) <mailto:a@example.org>");
    const links = [...inner.querySelectorAll("a")];
    expect(links.map((link) => [link.href, link.target, link.rel])).toEqual([
      ["https://example.org/a", "_blank", "noopener noreferrer"],
      ["mailto:a@example.org", "_blank", "noopener noreferrer"],
    ]);
  });

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java&#x0A;script:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://example.org/1",
    "chrome-extension://abc/popup.html",
    "../library/index.html",
    "//example.org/",
    "#nowhere",
  ])("to %s are text", async (address) => {
    const { inner } = await article(`[words](<${address}>)`);
    expect(inner.body.textContent).toContain("words");
    expect(inner.querySelectorAll("[href]:not(link)").length).toBe(0);
  });

  test("to a footnote and back lead there, by mouse and keyboard", async () => {
    const { frame, inner } = await article(
      `First[^1].\n\n${"Line\n\n".repeat(60)}\n[^1]: The note.\n`,
    );
    const note = find("#user-content-fn-1", inner);
    expect(note.textContent).toContain("The note.");
    await userEvent.click(find("sup a", inner));
    expect(inner.activeElement?.id).toBe(note.id);
    expect(frame.contentWindow?.location.href).toBe("about:srcdoc");
    find("a", note).focus();
    await userEvent.keyboard("{Enter}");
    expect(inner.activeElement?.closest("sup")).not.toBeNull();
    expect(frame.contentWindow?.location.href).toBe("about:srcdoc");
  });
});

describe("what Markdown has no element for", () => {
  test("pictures are not loaded: their words and address stay", async () => {
    const { inner } = await article(
      "![A map](https://example.org/map.png)\n\n![](https://example.org/x.png)\n\n[![Logo](https://example.org/l.png)](https://example.org/)",
    );
    expect(inner.querySelectorAll("img").length).toBe(0);
    expect([...inner.querySelectorAll("a")].map((link) => [link.textContent, link.href])).toEqual([
      ["Image: A map", "https://example.org/map.png"],
      ["Image: https://example.org/x.png", "https://example.org/x.png"],
      ["Image: Logo", "https://example.org/"],
    ]);
  });

  test("the few tags that our Markdown writes", async () => {
    const { inner } = await article("H<sub>2</sub>O, m<sup>2</sup>, a<br>b, a<br onclick=x>b");
    expect(inner.body.innerHTML).toContain("H<sub>2</sub>O, m<sup>2</sup>, a<br>b");
    expect(inner.body.textContent).toContain("a<br onclick=x>b");
  });

  test("lists keep their numbers, and marks of tasks cannot be ticked", async () => {
    const { inner } = await article("3. three\n\n- [x] done\n- [ ] open\n");
    expect(inner.body.innerText).toMatch(/☑ done\s+☐ open/);
    expect(inner.querySelectorAll("input").length).toBe(0);
    expect((find("ol", inner) as HTMLOListElement).start).toBe(3);
  });

  test("tables, with a wide one scrolling by itself", async () => {
    const { inner } = await article("| a | b |\n|---|--:|\n| 1 | 2 |\n");
    expect(find("td[align=right]", inner).textContent).toBe("2");
    expect(find("table", inner).parentElement?.tabIndex).toBe(0);
  });
});

/** Each asks for something or runs something, if it becomes an element anywhere. PROBE is an address of our own server. */
const hostile = [
  "<script>parent.harmed = 1</script>",
  "<script src=PROBE></script>",
  '<img src=PROBE onerror="parent.harmed = 1">',
  "<svg onload='parent.harmed = 1'><script>parent.harmed = 1</script><use href=PROBE /></svg>",
  "<iframe src='javascript:parent.harmed = 1'></iframe><iframe srcdoc='<script>top.harmed = 1</script>'></iframe>",
  "<style>@import 'PROBE'; * { background: url(PROBE) }</style>",
  "<p style='background: url(PROBE)'>p</p>",
  "<link rel=stylesheet href=PROBE><link rel=prefetch href=PROBE>",
  "<base href='https://evil.example/'><a href=x>x</a>",
  "<meta http-equiv=refresh content='0;url=PROBE'>",
  "<form action=PROBE><input name=a autofocus onfocus='parent.harmed = 1'><button>Go</button></form>",
  "<object data=PROBE></object><embed src=PROBE>",
  "<video src=PROBE autoplay></video><audio src=PROBE></audio><picture><source srcset=PROBE></picture>",
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=parent.harmed=1&gt;">',
  "<form><math><mtext></form><form><mglyph><style></math><img src=PROBE onerror=parent.harmed=1>",
  '<svg></p><style><a id="</style><img src=PROBE onerror=parent.harmed=1>">',
  '<noscript><p title="</noscript><img src=PROBE onerror=parent.harmed=1>">',
  "<template><img src=PROBE onerror=parent.harmed=1></template>",
  "<details open ontoggle='parent.harmed = 1'>x</details>",
  "<x-y onclick='parent.harmed = 1'>x</x-y>",
  '<a href="javascript:parent.harmed = 1">x</a>',
  "<!--><img src=PROBE onerror=parent.harmed=1>-->",
  "<![CDATA[<img src=PROBE onerror=parent.harmed=1>]]>",
  "<sup onmouseover='parent.harmed = 1'>x</sup><br/onload=parent.harmed=1>",
  "![x](PROBE)",
  "![x](javascript:parent.harmed=1)",
  '![x](PROBE "\\" onerror=parent.harmed=1")',
  '[x](PROBE "\\"><img src=PROBE onerror=parent.harmed=1>")',
  "[<img src=PROBE onerror=parent.harmed=1>]: x",
  "`<img src=PROBE onerror=parent.harmed=1>`",
  '```"><img src=PROBE onerror=parent.harmed=1>\ncode\n```',
  "[^<img src=PROBE onerror=parent.harmed=1>]: note\n\n[^<img src=PROBE onerror=parent.harmed=1>]",
  '[^"onclick=parent.harmed=1]: note\n\nx[^"onclick=parent.harmed=1]',
  "| <img src=PROBE> |\n|---|\n| <script>parent.harmed = 1</script> |",
  "</body></html><script>parent.harmed = 1</script>",
  "</iframe><script>parent.harmed = 1</script>",
  "\u202Eevil\u202C <scr\u0000ipt>parent.harmed = 1</script>",
  "&lt;img src=PROBE onerror=parent.harmed=1&gt; &#60;script&#62;parent.harmed = 1&#60;/script&#62;",
];
const harmless =
  /^(html|head|meta|title|link|body|p|h[1-6]|blockquote|ul|ol|li|hr|br|pre|a|em|strong|del|code|sup|sub|section|table|thead|tbody|tr|th|td|div|span)$/;

describe("a hostile article runs nothing and asks for nothing", () => {
  const probe = `${location.origin}/probe-of-a-hostile-article`;
  test.each(hostile)("%s", async (text) => {
    const { inner, frame } = await article(`Before\n\n${text.replaceAll("PROBE", probe)}\n\nAfter`);
    await page.elementLocator(frame).hover();
    await new Promise((resolve) => setTimeout(resolve, 30));

    expect("harmed" in globalThis).toBe(false);
    for (const window of [globalThis, frame.contentWindow as unknown as typeof globalThis]) {
      const asked = window.performance.getEntriesByType("resource").map(({ name }) => name);
      expect(asked.filter((name) => name.includes("probe"))).toEqual([]);
    }
    const elements = [...inner.querySelectorAll("*")];
    expect(elements.map((one) => one.localName).filter((name) => !harmless.test(name))).toEqual([]);
    const attributes = elements.flatMap((one) => one.getAttributeNames());
    expect(attributes.filter((name) => /^(on|src|style|srcset|action)/.test(name))).toEqual([]);
    const links = elements.flatMap((one) => one.getAttribute("href") ?? []);
    expect(links.filter((href) => !/^(https?:|mailto:|#user-content)/.test(href))).toEqual([]);
    expect(inner.body.textContent).toContain("After");
  });

  test("even where all that were to fail, by the frame and its policy", async () => {
    const { frame, inner } = await article("Text");
    expect([...frame.sandbox]).not.toContain("allow-scripts");
    expect(find("meta[http-equiv]", inner).getAttribute("content")).toMatch(/^default-src 'none'/);
    const image = inner.createElement("img");
    const blocked = new Promise((resolve) => {
      image.addEventListener("error", resolve);
    });
    image.src = probe;
    inner.body.append(image);
    inner.body.insertAdjacentHTML("beforeend", "<b onclick='parent.harmed = 1'>b</b>");
    find("b", inner).click();
    await blocked;
    expect("harmed" in globalThis).toBe(false);
  });
});
