/** Names of characters that cannot be seen, as the rules' pages write them. */
const names: Readonly<Record<number, string>> = {
  0: '<NUL>',
  9: '<TAB>',
  12: '<FF>',
  13: '<CR>',
  27: '<ESC>',
  160: '<NBSP>',
  8203: '<ZWSP>',
  65279: '<BOM>',
};

/** Controls, unseen format characters, odd spaces and halves of characters: what a terminal would obey, hide or garble. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;
const unseenAnywhere = new RegExp(unseen, 'gu');

/** A character as it is safe to print: itself, or its name between angle brackets. */
export function visible(character: string): string {
  if (!unseen.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  return names[code] ?? `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** A text with the names of what cannot be seen in it: a file cannot steer the terminal that it is printed to. */
export function seenText(text: string): string {
  return text.replace(unseenAnywhere, visible);
}
