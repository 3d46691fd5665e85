import { type Message, say } from '../../core/message';

export interface TypeDefinition {
  readonly name: string;
  /** What a name of this type is; Markdown. */
  readonly description: Message;
}

/** What INCLUDE and its kin can be about (License Administration Guide, "Specifying Features" and "Options File Syntax"). */
export const typeDefinitions: readonly TypeDefinition[] = [
  {
    name: 'USER',
    description: say('**USER**: a login name, exactly as the debug log shows it, in the same case. No wildcards.'),
  },
  {
    name: 'GROUP',
    description: say('**GROUP**: a group of users that a GROUP line of this file defines, in the same case.'),
  },
  {
    name: 'HOST',
    description: say('**HOST**: the name or IP address of the computer that the program runs on. In an address, `*` can be any one part.'),
  },
  {
    name: 'HOST_GROUP',
    description: say('**HOST_GROUP**: a group of hosts that a HOST_GROUP line of this file defines, in the same case.'),
  },
  {
    name: 'INTERNET',
    description: say('**INTERNET**: the IPv4 or IPv6 address of the computer that the program runs on. `*` can be any one part.'),
  },
  {
    name: 'DISPLAY',
    description: say(
      '**DISPLAY**: the display of the program. On Windows it is the name of the system, in a terminal session that of the client.',
    ),
  },
  {
    name: 'PROJECT',
    description: say('**PROJECT**: the value of the environment variable `LM_PROJECT` where the program runs, in the same case.'),
  },
  {
    name: 'USER_GROUP',
    description: say('**USER_GROUP**: the same as GROUP.'),
  },
];

const byName = new Map(typeDefinitions.map((definition) => [definition.name, definition]));

/** The definition of a type in any case, or undefined. */
export function typeDefinition(word: string): TypeDefinition | undefined {
  return byName.get(word) ?? (word.length >= 4 && word.length <= 10 ? byName.get(word.toUpperCase()) : undefined);
}

/** What people write for a type, and what they mean. */
export const typeAliases: Readonly<Record<string, string>> = {
  IP: 'INTERNET',
  IPADDRESS: 'INTERNET',
  IP_ADDRESS: 'INTERNET',
  ADDRESS: 'INTERNET',
  SUBNET: 'INTERNET',
  MACHINE: 'HOST',
  COMPUTER: 'HOST',
  HOSTNAME: 'HOST',
  USERNAME: 'USER',
  HOSTGROUP: 'HOST_GROUP',
  USERGROUP: 'GROUP',
  INTERNET_GROUP: 'HOST_GROUP',
};

/** What the options about entitlements can be about (License Administration Guide, "INCLUDE_ENTITLEMENT"). */
export const entitlementTypes: ReadonlySet<string> = new Set(['USER', 'HOST', 'GROUP', 'HOST_GROUP']);

/** The name that stands for each user or group of a MAX line (License Administration Guide, "MAX"). */
export const everyone: Readonly<Record<string, string>> = { USER: 'ALL_USERS', GROUP: 'ALL_GROUPS' };
