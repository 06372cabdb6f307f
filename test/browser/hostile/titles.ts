import { canary, payload, type HostileCase } from "./case";
import { escaped, page } from "./page";

/** Titles that mean something to a reader of YAML, Markdown, HTML, a spreadsheet or a terminal. */
const titles: Record<string, string> = {
  "closes the front matter": "--- end: of the matter ---",
  "ends a YAML document": "... and so on",
  "is a mapping": "key: value, another: {one: two}",
  "is a list": "- one, - two",
  "is a complex key": "? what : that",
  "is a directive": "%TAG ! tag:example.org,2000:",
  "is an anchor and a tag": "&anchor !!js/function 'return 1' *anchor",
  "merges a mapping": "<<: *defaults",
  "is a block scalar": "|- nothing follows",
  "quotes every way": `He said "it's 'done'" \\ and \`left\``,
  "begins with a sign that YAML reserves": "@mentions and `ticks`",
  "is a comment": "# nothing: here #",
  "looks like a number": "1e3",
  "looks like a number to the base of sixty": "12:30:45",
  "looks like an octal number": "0o17",
  "looks like a truth": "no",
  "looks like nothing": "null",
  "looks like a date": "2024-02-03",
  "is markup": `<img src=x onerror="${payload}"><script>${payload}</script>`,
  "is markup twice escaped": `&lt;img src=x onerror="${payload}"&gt; &amp;lt;b&amp;gt;`,
  "is Markdown": `[click](javascript:${payload}) ![x](${canary}title) **b** <b>`,
  "is a template": "{{title}} ${title} <%= title %> [[title]] ((title))",
  "turns the line around": "Report \u202Etxt.exe\u202C on trade \u2066\u2067",
  "is a formula": `=HYPERLINK("${canary}","x")`,
  "speaks to a terminal": "\u001B]0;owned\u0007\u001B[31mred\u009B0m",
};

export const titleCases: HostileCase[] = [
  ...Object.entries(titles).map(([what, title]) => ({
    name: `a title that ${what}`,
    html: () => page({ title: escaped(title) }),
    values: { title: what === "speaks to a terminal" ? "]0;owned [31mred 0m" : title },
  })),
];
