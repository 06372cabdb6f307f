import type { Rule } from "../rule";
import { textOf } from "../text";

/** A fence that is longer than any in the code, with the language that the page names. */
export const codeBlock: Rule = {
  name: "code block",
  reads: {
    tags: ["pre"],
    read(element, walk) {
      const { outline } = walk;
      const text = codeOf(element);
      if (outline.inLine) {
        walk.text(text);
        return;
      }
      outline.end();
      if (text.trim() === "") return;
      const pre = outline.create("pre");
      const code = outline.create("code");
      code.append(text.replace(/\n+$/, ""));
      pre.append(code);
      const language = languageOf(element);
      if (language) pre.dataset["language"] = language;
      outline.block(pre);
    },
  },
  writes: {
    pre(_, node) {
      const text = node.textContent;
      const runs = text.match(/`{3,}/g) ?? [];
      const fence = "`".repeat(runs.reduce((most, run) => Math.max(most, run.length), 2) + 1);
      return `\n\n${fence}${node.dataset["language"] ?? ""}\n${text}\n${fence}\n\n`;
    },
  },
};

function codeOf(element: Element): string {
  return (
    textOf(element)
      .replace(/\r\n?/g, "\n")
      .replace(/\p{Surrogate}/gu, "\uFFFD")
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF]/g, "")
      // Turndown's last step takes the square of the longest run of white space.
      .replace(/\s{200,}/g, (spaces) => spaces.slice(0, 200))
  );
}

function languageOf(pre: Element): string | undefined {
  const classes = `${pre.className} ${pre.querySelector("code")?.className ?? ""}`;
  return /(?:^|\s)(?:language|lang|highlight-source)-([\w+#.-]+)/.exec(classes)?.[1];
}
