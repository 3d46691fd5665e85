import { type Message, say } from '../../../core/message';
import type { RecordKind } from '../../vocabulary/keywords';
import type { FieldKey } from '../recordPlace';

/** The name of a field in a signature, and a sentence on what goes into it. */
export interface FieldGuide {
  readonly label: string;
  readonly sentence: Message;
  /** Of the words for the vendor, the sentence that goes with it. */
  readonly vendorSentence?: 'usualPort' | 'daemonName' | 'checkedOutVersion' | 'neverDate';
}

const guides: Readonly<Record<FieldKey, FieldGuide>> = {
  host: {
    label: 'host',
    sentence: say('The name or IP address of the computer that License Manager runs on, or `this_host`. You may change it.'),
  },
  hostId: {
    label: 'hostid',
    sentence: say(
      'The host id of that computer, as `lmutil lmhostid` shows it and as it was given in the order: 12 hexadecimal digits, or `DISK_SERIAL_NUM=` and 8. It is signed.',
    ),
  },
  serverPort: {
    label: '[port]',
    sentence: say('The TCP port of License Manager. Each line of a three-server set must have one.'),
    vendorSentence: 'usualPort',
  },
  daemon: { label: 'daemon', sentence: say('The name of the vendor’s daemon, as FEATURE lines write it.'), vendorSentence: 'daemonName' },
  path: {
    label: '[path]',
    sentence: say('The path of the daemon’s program on this computer, in quotes if it has a space. You may change it.'),
  },
  options: {
    label: '[options=path]',
    sentence: say('The path of the options file. Without it, the file beside the license file with the daemon’s name and `.opt` is read.'),
  },
  daemonPort: {
    label: '[port=number]',
    sentence: say(
      'The TCP port of the daemon, fixed for a firewall; another than the SERVER line’s. Leave it out where there is no firewall.',
    ),
  },
  name: { label: 'name', sentence: say('The name that programs ask for, to the letter, or the part number of the order. It is signed.') },
  vendor: {
    label: 'vendor',
    sentence: say('The vendor’s daemon, as its DAEMON line names it. It is signed.'),
    vendorSentence: 'daemonName',
  },
  version: {
    label: 'version',
    sentence: say('The latest version that is licensed, a decimal number without letters. It is signed.'),
    vendorSentence: 'checkedOutVersion',
  },
  fromVersion: {
    label: 'from-version',
    sentence: say('Licenses of this version or a later one, below the to-version, are upgraded. It is signed.'),
  },
  toVersion: { label: 'to-version', sentence: say('The version that the upgraded licenses have. It is signed.') },
  expiry: {
    label: 'expiry',
    sentence: say('The last day, such as `30-jun-2027`; or `permanent`. It is signed.'),
    vendorSentence: 'neverDate',
  },
  count: {
    label: 'count',
    sentence: say('The number of licenses; or `uncounted`, which needs `HOSTID=` after it. It is signed.'),
  },
  key: { label: '[key]', sentence: say('The license key of older files: hexadecimal digits. Newer ones have `SIGN=` alone.') },
  attributes: {
    label: '[attributes]',
    sentence: say('NAME=value, in any order: those in capitals are the publisher’s and signed, those in small letters are yours.'),
  },
};

const special: Partial<Readonly<Record<RecordKind, Partial<Readonly<Record<FieldKey, FieldGuide>>>>>> = {
  server: {
    attributes: {
      label: '[attributes]',
      sentence: say('On the first of three SERVER lines only: `PRIMARY_IS_MASTER` and `HEARTBEAT_INTERVAL=` with seconds.'),
    },
  },
  package: {
    name: {
      label: 'name',
      sentence: say('The name of the package: a FEATURE or INCREMENT line of the same name enables it. It is signed.'),
    },
    version: { label: '[version]', sentence: say('The version of the package, the same as on the line that enables it. It is signed.') },
    attributes: {
      label: 'attributes',
      sentence: say('NAME=value, in any order; `COMPONENTS=` with the features in the package and `SIGN=` must be there.'),
    },
  },
  featureSet: { key: { label: 'key', sentence: say('The key that binds the list of the vendor’s FEATURE lines. It is signed.') } },
};

/** What is said of a field on a kind of record. */
export function fieldGuide(kind: RecordKind, key: FieldKey): FieldGuide {
  return special[kind]?.[key] ?? guides[key];
}
