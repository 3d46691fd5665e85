/** How far into a text the root element is looked for, in UTF-16 units. */
export const HEAD_LENGTH = 20_000;

/**
 * Whether an XML document may be one of Seatkeeper's, by its file name (folders may stand before it) and the start of its text.
 * A quick look that never misses one: the server, which is started then, looks closer.
 */
export function mayBePresenceFile(fileName: string, text: string): boolean {
  const name = fileName.replace(/^.*[\\/]/, '').toLowerCase();
  if (/^presence[^/]*\.xml$/.test(name) || name === 'moc.xml' || name === 'tabs.xml') return true;
  const head = text.slice(0, HEAD_LENGTH);
  if (head.includes('genesyslab.com/schemas/ucc/presence') || head.includes('tabdata')) return true;
  return /<(?:[\w.-]+:)?presence[\s>]/.test(head) && /<(?:[\w.-]+:)?(?:state|auto|genesysAgent)[\s/>]/.test(head);
}

/** How far into a text license records are looked for, in UTF-16 units. */
const LICENSE_HEAD = 16_384;
/** How much of a line is looked at. */
const LINE_LENGTH = 400;

/** What there is to know of a document whose name does not say that it is a license file. */
export interface UnnamedDocument {
  readonly languageId: string;
  /** Folders may stand before the name. */
  readonly fileName: string;
  readonly text: string;
  /** The patterns of the user's setting `files.associations`, and the languages. */
  readonly associations: Readonly<Record<string, string>>;
}

/**
 * Whether a document that VS Code took for plain text is a license file: its name ends in .dat, and in its first lines stands one that
 * `licenseLine` of the manifest fits; VS Code itself looks at the first line alone. Where the user says what .dat files are, that holds.
 */
export function isUnnamedLicenseFile({ languageId, fileName, text, associations }: UnnamedDocument, licenseLine: RegExp): boolean {
  if (languageId !== 'plaintext' || !/\.dat$/i.test(fileName)) return false;
  if (Object.keys(associations).some((pattern) => /\.dat$/i.test(pattern))) return false;
  const head = text.slice(0, LICENSE_HEAD);
  return !head.includes('\0') && head.split(/[\r\n]+/).some((line) => licenseLine.test(line.slice(0, LINE_LENGTH)));
}
