/** How long the browser may take to fetch what it was handed, in milliseconds. */
const handover = 60_000;

/** Hands a text to the browser as a file. Whether and where it is written, only the browser knows. */
export function downloadText(name: string, text: string): void {
  downloadBlob(name, new Blob([text], { type: "text/markdown;charset=utf-8" }));
}

/** Hands bytes to the browser as a file. */
export function downloadBlob(name: string, blob: Blob): void {
  // A link, since it needs no permission; Firefox for Android has no other way.
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), handover);
}
