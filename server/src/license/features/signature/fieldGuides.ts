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
      'The host id of that computer, as `lmutil lmhostid` shows it and as it was ordered: 12 hexadecimal digits, or `DISK_SERIAL_NUM=` and 8 digits. It is signed.',
    ),
  },
  serverPort: {
    label: '[port]',
    sentence: say('The TCP port of License Manager. In a three-server set, each SERVER line must have one.'),
    vendorSentence: 'usualPort',
  },
  daemon: {
    label: 'daemon',
    sentence: say('The name of the vendor daemon, spelled as on the FEATURE lines.'),
    vendorSentence: 'daemonName',
  },
  path: {
    label: '[path]',
    sentence: say('The path of the vendor daemon’s program on the license server, in quotes if it has a space. You may change it.'),
  },
  options: {
    label: '[options=path]',
    sentence: say(
      'The path of the options file. Without it, the daemon reads the file next to the license file that has the daemon’s name and the ending `.opt`.',
    ),
  },
  daemonPort: {
    label: '[port=number]',
    sentence: say(
      'A fixed TCP port for the daemon, for use with a firewall. It must differ from the SERVER line’s port. Leave it out if there is no firewall.',
    ),
  },
  name: { label: 'name', sentence: say('The exact name that programs ask for, or the part number of the order. It is signed.') },
  vendor: {
    label: 'vendor',
    sentence: say('The vendor daemon, spelled as on its DAEMON line. It is signed.'),
    vendorSentence: 'daemonName',
  },
  version: {
    label: 'version',
    sentence: say('The latest licensed version, a decimal number without letters. It is signed.'),
    vendorSentence: 'checkedOutVersion',
  },
  fromVersion: {
    label: 'from-version',
    sentence: say('Licenses of this version or later, but earlier than the to-version, are upgraded. It is signed.'),
  },
  toVersion: { label: 'to-version', sentence: say('The version that the licenses are upgraded to. It is signed.') },
  expiry: {
    label: 'expiry',
    sentence: say('The last day the license is valid, such as `30-jun-2027`, or `permanent`. It is signed.'),
    vendorSentence: 'neverDate',
  },
  count: {
    label: 'count',
    sentence: say('The number of licenses, or `uncounted`, which also needs `HOSTID=`. It is signed.'),
  },
  key: { label: '[key]', sentence: say('The license key in older files: hexadecimal digits. Newer files have only `SIGN=`.') },
  attributes: {
    label: '[attributes]',
    sentence: say(
      'NAME=value, in any order. Attributes in capital letters are the publisher’s and are signed; those in lowercase letters are yours.',
    ),
  },
};

const special: Partial<Readonly<Record<RecordKind, Partial<Readonly<Record<FieldKey, FieldGuide>>>>>> = {
  server: {
    attributes: {
      label: '[attributes]',
      sentence: say('Only on the first of three SERVER lines: `PRIMARY_IS_MASTER`, and `HEARTBEAT_INTERVAL=` followed by seconds.'),
    },
  },
  package: {
    name: {
      label: 'name',
      sentence: say('The name of the package. A FEATURE or INCREMENT line with the same name enables it. It is signed.'),
    },
    version: { label: '[version]', sentence: say('The version of the package, the same as on the line that enables it. It is signed.') },
    attributes: {
      label: 'attributes',
      sentence: say('NAME=value, in any order. `COMPONENTS=`, which lists the features in the package, and `SIGN=` are required.'),
    },
  },
  featureSet: { key: { label: 'key', sentence: say('The key that binds the list of the vendor’s FEATURE lines. It is signed.') } },
};

/** What is said of a field on a kind of record. */
export function fieldGuide(kind: RecordKind, key: FieldKey): FieldGuide {
  return special[kind]?.[key] ?? guides[key];
}
