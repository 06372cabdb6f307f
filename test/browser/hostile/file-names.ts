import type { HostileCase } from "./case";
import { escaped, page } from "./page";

/** A title, and what a file may be called after it. */
const names: [what: string, title: string, name: string][] = [
  ["a path", "../../etc/passwd", "etc passwd"],
  ["a path of Windows", "C:\\Windows\\System32\\cmd.exe", "C Windows System32 cmd.exe"],
  ["a device", "CON", "CON_"],
  ["a device with an ending", "nul.txt", "nul_.txt"],
  ["a device with a number", "COM1", "COM1_"],
  ["three hundred letters", "a".repeat(300), "a".repeat(91)],
  ["three hundred letters of three bytes", "語".repeat(300), "語".repeat(57)],
  ["dots at both ends", "...hidden and ended...", "hidden and ended"],
  ["spaces at both ends", "\u00A0\u3000 kept in the middle \u2003", "kept in the middle"],
  ["letters that turn around", "invoice\u202Efdp.exe", "invoicefdp.exe"],
  ["control characters", "a\u0001b\u001Fc\u007Fd\u0085e", "a b c d e"],
  ["slashes of every kind", 'a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"],
  ["emoji that are joined", "👩‍👩‍👧‍👦 families", "👩 👩 👧 👦 families"],
  ["emoji that must not be cut in two", `${"x".repeat(89)}👍🏽👍🏽`, "x".repeat(89)],
  ["letters of their own marks", "Cafe\u0301 e\u0301tude", "Café étude"],
  ["a dash for an option", "-rf --no-preserve-root", "-rf --no-preserve-root"],
  ["a variable and a command", "$(reboot) `id` ; rm", "$(reboot) `id` ; rm"],
];

export const fileNameCases: HostileCase[] = [
  ...names.map(([what, title, name]): HostileCase => ({
    name: `a file named after ${what}`,
    html: () => page({ title: escaped(title) }),
    file: `2024-02-03 hostile.example - ${name}.md`,
  })),
  {
    name: "a file named after nothing but what no name may hold",
    html: () => page({ title: '/\\:*?"&lt;&gt;|' }),
    file: "2024-02-03 hostile.example.md",
  },
];
