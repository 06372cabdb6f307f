/** What a room without a DOM must not hold: the negative case of the test that compiles such rooms. */
export const title = (of: Element = document.body): string => of.textContent;
