/**
 * An address as Markdown's parentheses hold it in every reader: white space, parentheses, quotes, angle
 * brackets, pipes and backslashes as percent codes, all else as the page gives it.
 * @returns undefined for what is no absolute address of the web (or mail, where `mail` allows it).
 */
export function webAddress(raw: string | null, mail = false): string | undefined {
  const address = (raw ?? "").replace(/[\t\n\r]/g, "").trim();
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== "http" && scheme !== "https" && !(mail && scheme === "mailto")) return undefined;
  if (!URL.canParse(address)) return undefined;
  return (
    address
      .replace(/\p{Surrogate}/gu, "\uFFFD")
      .replace(/[\p{C}\p{Z}()<>"`\\|^{}]/gu, encode)
      // "&copy;" would be read as a sign.
      .replace(/&(?=#?\w+;)/g, "&amp;")
  );
}

const encode = (char: string) =>
  char === "(" ? "%28" : char === ")" ? "%29" : encodeURIComponent(char);
