import { type Message, say } from '../../core/message';

/** What is said differently in Genesys’ files and in those of other vendors. A sentence that only one of them has is undefined in the other. */
export interface VendorWords {
  /** Which of the two it is. */
  readonly areGenesys: boolean;
  /** A port of License Manager that serves as an example. */
  readonly examplePort: number;
  /** Which port is usual. */
  readonly usualPort: Message | undefined;
  /** Puts `examplePort` in the place of a stand-in. */
  readonly putExamplePort: Message;
  /** How programs find License Manager without a port. */
  readonly portSearch: Message;
  /** How the line that names the vendor daemon gets its name. */
  readonly daemonLine: Message;
  readonly hostIdWithSpace: Message | undefined;
  readonly hostIdTooLong: Message | undefined;
  readonly hostIdSpaceNote: Message;
  readonly hostIdTooLongNote: Message;
  readonly dongles: Message | undefined;
  readonly removeMailHeader: Message;
  readonly neverExpires: Message;
  readonly keyAndSign: Message | undefined;
  /** What is in NOTICE=. */
  readonly notice: Message | undefined;
  /** How the vendor’s daemon is called. */
  readonly daemonName: Message | undefined;
  /** Which version products check out. */
  readonly checkedOutVersion: Message | undefined;
  /** How a date says that it never comes. */
  readonly neverDate: Message | undefined;
}

const genesysWords: VendorWords = {
  areGenesys: true,
  examplePort: 7260,
  usualPort: say('Genesys usually uses 7260.'),
  putExamplePort: say('Enter 7260, the port Genesys recommends'),
  portSearch: say(
    'Genesys recommends 7260. Given `@host` without a port, Genesys programs try 7260; other vendors’ programs search 27000 to 27009.',
  ),
  daemonLine: say('In a Genesys file, the name is genesys.d, followed by the path of that program.'),
  hostIdWithSpace: say('Genesys’ table of host ids shows this space.'),
  hostIdTooLong: say('The example in Genesys’ own table of host ids has one digit too many.'),
  hostIdSpaceNote: say('There must not be a space after the equals sign, although Table 3 of Genesys’ guide shows one.'),
  hostIdTooLongNote: say(
    'Thirteen hexadecimal digits: an Ethernet address has twelve. Table 3 of Genesys’ guide shows one digit too many.',
  ),
  dongles: say('Genesys no longer issues dongles.'),
  removeMailHeader: say('Genesys asks to remove them.'),
  neverExpires: say('**It never expires**: a year of zeros is not a date. Genesys writes it as `01-jan-00`.'),
  keyAndSign: say('Genesys 7.x files have both.'),
  daemonName: say('For Genesys, it is `genesys.d`.'),
  checkedOutVersion: say('Genesys release 8 products check out 8.0.'),
  neverDate: say('For a license that never expires, Genesys writes `01-jan-00`.'),
  notice: say('In Genesys files, it names the customer and project that the record was issued for.'),
};

const otherWords: VendorWords = {
  areGenesys: false,
  examplePort: 27000,
  usualPort: undefined,
  putExamplePort: say('Enter 27000, the first port that programs try by default'),
  portSearch: say('Programs given `@host` without a port search 27000 to 27009.'),
  daemonLine: say('Copy the line from the file you received.'),
  hostIdWithSpace: undefined,
  hostIdTooLong: undefined,
  hostIdSpaceNote: say('There must not be a space after the equals sign.'),
  hostIdTooLongNote: say('Thirteen hexadecimal digits: an Ethernet address has twelve.'),
  dongles: undefined,
  removeMailHeader: say('Remove them.'),
  neverExpires: say('**It never expires**: a year of zeros is not a date.'),
  keyAndSign: undefined,
  notice: undefined,
  daemonName: undefined,
  checkedOutVersion: undefined,
  neverDate: undefined,
};

/** The words for a record, or a file, of Genesys or of another vendor: the only place where messages and hovers tell the two apart. */
export function vendorWords(areGenesys: boolean): VendorWords {
  return areGenesys ? genesysWords : otherWords;
}
