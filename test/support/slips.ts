/** One slip of the hand: the text with it, and what was done where. */
export interface Slip {
  readonly text: string;
  /** Such as `delete "a" at 12`. */
  readonly name: string;
}

const keyRows = ['`1234567890-=', 'qwertyuiop[]\\', "asdfghjkl;'", 'zxcvbnm,./'];
const shiftedRows = ['~!@#$%^&*()_+', 'QWERTYUIOP{}|', 'ASDFGHJKL:"', 'ZXCVBNM<>?'];

/** The keys to the left and to the right of a character on the US keyboard, with the same shift. */
export function neighboringKeys(character: string): readonly string[] {
  const row = [...keyRows, ...shiftedRows].find((keys) => keys.includes(character));
  if (row === undefined) return [];
  const place = row.indexOf(character);
  return [row[place - 1], row[place + 1]].filter((key) => key !== undefined);
}

/** Every text that one slip makes of `text`: a character lost, doubled, swapped with the next, or a neighboring key struck in its place. */
export function slipsOf(text: string): Slip[] {
  const slips: Slip[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    const next = text[i + 1];
    const before = text.slice(0, i);
    const after = text.slice(i + 1);
    const add = (what: string, middle: string): unknown =>
      slips.push({ name: `${what} ${JSON.stringify(character)} at ${i}`, text: before + middle + after });
    add('delete', '');
    add('double', character + character);
    if (next !== undefined && next !== character) {
      slips.push({ name: `swap ${JSON.stringify(character + next)} at ${i}`, text: before + next + character + text.slice(i + 2) });
    }
    for (const key of neighboringKeys(character)) add(`type ${JSON.stringify(key)} for`, key);
  }
  return slips;
}
