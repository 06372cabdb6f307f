/** A DOI without the address before it, in lower case; undefined for anything else. Syntax: doi.org handbook 2.2. */
export function readDOI(text: string): string | undefined {
  const match =
    /^(?:doi:?\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s"<>]{1,200})$/i.exec(
      text.trim(),
    );
  return match?.[1]?.replace(/[.,;]+$/, "").toLowerCase();
}

/** An ISBN of 10 or 13 digits whose check digit is right, as printed. ISO 2108. */
export function readISBN(text: string): string | undefined {
  const { printed, digits } = isbnIn(text);
  if (!/^(?:\d{13}|\d{9}[\dX])$/.test(digits)) return undefined;
  const value = (digit: string) => (digit === "X" ? 10 : Number(digit));
  const sum = [...digits].reduce(
    (total, digit, index) =>
      total + value(digit) * (digits.length === 13 ? (index % 2 ? 3 : 1) : 10 - index),
    0,
  );
  return sum % (digits.length === 13 ? 10 : 11) === 0 ? printed : undefined;
}

/** What is written as an ISBN of 13 digits and has a wrong check digit: some books bear one. */
export function readMisprint(text: string): string | undefined {
  const { printed, digits } = isbnIn(text);
  return /^97[89]\d{10}$/.test(digits) && /[ –-]/.test(printed) ? printed : undefined;
}

function isbnIn(text: string): { printed: string; digits: string } {
  const printed = text.trim().replace(/^(?:urn:)?isbn(?:-1[03])?:?\s*/i, "");
  return { printed, digits: printed.replace(/[\s–-]/g, "").toUpperCase() };
}

/** An ISSN whose check digit is right: "1234-5679". ISO 3297. */
export function readISSN(text: string): string | undefined {
  const match = /^(?:urn:)?(?:issn:?\s*)?(\d{4})-?(\d{3}[\dX])$/i.exec(text.trim());
  if (!match) return undefined;
  const digits = `${match[1]}${match[2]}`.toUpperCase();
  const sum = [...digits].reduce(
    (total, digit, index) => total + (digit === "X" ? 10 : Number(digit)) * (8 - index),
    0,
  );
  return sum % 11 === 0 ? `${digits.slice(0, 4)}-${digits.slice(4)}` : undefined;
}
