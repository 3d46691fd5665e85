const legend = '*« and » are around what is reported; a name such as `<TAB>` stands for a character that cannot be seen.*';

/** A rule's page for people: with a word on the marks in its examples, which the tests read. */
export function readablePage(page: string): string {
  return page.replace(/^## Example\n/m, `## Example\n\n${legend}\n`);
}
