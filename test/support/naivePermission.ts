import fc from 'fast-check';

/** Somebody of whom all is known. */
export interface Somebody {
  readonly user: string;
  readonly host: string;
  readonly address: string;
  readonly display: string;
  readonly project: string;
}

export const users = ['ann', 'Ann', 'bob', 'eve'];
export const hosts = ['pc1', 'PC1', 'pc2'];
export const addresses = ['192.0.2.7', '192.0.3.7', '198.51.100.1'];
export const displays = ['d1', 'd2'];
export const projects = ['p1', 'p2'];

const names: Readonly<Record<string, readonly string[]>> = {
  USER: users,
  HOST: [...hosts, '192.0.2.7', '192.0.*.7'],
  INTERNET: ['192.0.2.*', '192.0.*.7', '198.51.100.1'],
  DISPLAY: displays,
  PROJECT: projects,
  GROUP: ['g1', 'g2', 'G1', 'none'],
  HOST_GROUP: ['h1', 'h2'],
};

const who = fc
  .constantFrom(...Object.keys(names))
  .chain((type) => fc.constantFrom(...(names[type] ?? [])).map((name) => `${type} ${name}`));
const feature = fc.constantFrom('editor', 'editor', 'editor:VERSION=1.0', 'editor:VERSION=2.0', 'viewer');
const list = (of: readonly string[]) => fc.subarray([...of], { minLength: 1 }).map((some) => some.join(' '));
const line = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('EXCLUDE', 'exclude'), feature, who).map((words) => words.join(' ')) },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom('INCLUDE', 'Include'), feature, who).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('EXCLUDEALL', 'INCLUDEALL'), who).map((words) => words.join(' ')) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('RESERVE'), fc.nat(4), feature, who).map((words) => words.join(' ')) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constant('MAX'), fc.nat(2), feature, fc.oneof(who, fc.constantFrom('USER ALL_USERS', 'GROUP ALL_GROUPS')))
      .map((words) => words.join(' ')),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom('GROUP', 'USER_GROUP'), fc.constantFrom('g1', 'g2'), list(users)).map((w) => w.join(' ')),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constant('HOST_GROUP'), fc.constantFrom('h1', 'h2'), list([...hosts, '192.0.2.*'])).map((w) => w.join(' ')),
  },
  { weight: 1, arbitrary: fc.constantFrom('# INCLUDE editor USER eve', '', 'TIMEOUT editor 7200', 'EXCLUDE_BORROW editor USER ann') },
);

/** Correct options files about two features; groups in any case are declared first, where they are. */
export const smallOptions: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', '', 'GROUPCASEINSENSITIVE ON\n', 'GROUPCASEINSENSITIVE OFF\n'), fc.array(line, { maxLength: 7 }))
  .map(([first, lines]) => `${first}${lines.join('\n')}\n`);

export const somebody: fc.Arbitrary<Somebody> = fc.record({
  user: fc.constantFrom(...users),
  host: fc.constantFrom(...hosts),
  address: fc.constantFrom(...addresses),
  display: fc.constantFrom(...displays),
  project: fc.constantFrom(...projects),
});

/** What a reading of the lines one by one makes of the licenses of one version of `editor`, of which there are so many. */
export interface NaiveAnswer {
  readonly verdict: 'allowed' | 'denied' | 'uncertain';
  readonly left: number;
  readonly own: number;
}

/** Reads an options file in the plainest way, by the guide's rules of precedence. */
export function naivePermission(text: string, one: Somebody, version: string, count: number): NaiveAnswer {
  const lines = text
    .split('\n')
    .map((of) => of.replace(/#.*/, '').trim().split(/\s+/))
    .map(([keyword = '', ...words]) => [keyword.toUpperCase(), ...words]);
  const anyCase = lines.some(([keyword, on]) => keyword === 'GROUPCASEINSENSITIVE' && on === 'ON');
  const isMember = (kinds: readonly string[], group: string, is: (member: string) => boolean): boolean =>
    lines.some(([keyword = '', name, ...members]) => kinds.includes(keyword) && name === group && members.some(is));
  const same = (a: string, b: string): boolean => (anyCase ? a.toLowerCase() === b.toLowerCase() : a === b);
  const hasAddress = (pattern: string): boolean =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '\\d+')}$`).test(one.address);
  const isAddress = (name: string): boolean => /^\d/.test(name);
  const matches = (type: string, name: string): boolean => {
    if (type === 'USER') return name === 'ALL_USERS' || name === one.user;
    if (type === 'HOST') return isAddress(name) ? hasAddress(name) : name === one.host;
    if (type === 'INTERNET') return hasAddress(name);
    if (type === 'DISPLAY') return name === one.display;
    if (type === 'PROJECT') return name === one.project;
    if (type === 'HOST_GROUP') return isMember(['HOST_GROUP'], name, (host) => (isAddress(host) ? hasAddress(host) : same(host, one.host)));
    if (name === 'ALL_GROUPS') return ['g1', 'g2'].some((group) => matches('GROUP', group));
    return isMember(['GROUP', 'USER_GROUP'], name, (user) => same(user, one.user));
  };
  const isOurs = (name: string): boolean => name === 'editor' || name === `editor:VERSION=${version}`;
  const about = (keyword: string, ...at: [feature: number, type: number]) =>
    lines
      .filter((words) => words[0] === keyword && isOurs(words[at[0]] ?? ''))
      .map((words) => ({ words, type: words[at[1]] ?? '', name: words[at[1] + 1] ?? '' }));
  const all = (keyword: string) =>
    lines.filter(([first]) => first === keyword).map((words) => ({ words, type: words[1] ?? '', name: words[2] ?? '' }));

  const is = ({ type, name }: { type: string; name: string }): boolean => matches(type, name);
  let left = count;
  let own = 0;
  for (const { words, type, name } of about('RESERVE', 2, 3)) {
    const taken = Math.min(left, Number(words[1]));
    left -= taken;
    if (matches(type, name)) own += taken;
  }
  const includes = [...about('INCLUDE', 1, 2), ...all('INCLUDEALL')];
  const isExcluded = [...about('EXCLUDE', 1, 2), ...all('EXCLUDEALL')].some(is);
  const isLeftOut = includes.length > 0 && !includes.some(is);
  if (isExcluded || isLeftOut || (left === 0 && own === 0)) return { verdict: 'denied', left, own };

  // Of the lines of one type, one for a name goes before one for all, and after that has no effect.
  const limits = new Map<string, Set<boolean>>();
  for (const type of Object.keys(names)) {
    // Lines for all of one pool say nothing of the others.
    const seen = new Set<string>();
    const ofType = about('MAX', 2, 3).filter((limit) => limit.type === type);
    const kept = ofType.filter(({ words, name }) => {
      if (name.startsWith('ALL_')) seen.add(words[2] ?? '');
      return name.startsWith('ALL_') || !seen.has(words[2] ?? '');
    });
    const found = kept.filter(is);
    const single = found.filter(({ name }) => !name.startsWith('ALL_'));
    limits.set(type, new Set((single.length > 0 ? single : found).map(({ words }) => words[1] === '0')));
  }
  const kinds = [...limits.values()];
  if (kinds.some((zero) => zero.size === 1 && zero.has(true))) return { verdict: 'denied', left, own };
  // Vendors disagree on which of several limits counts.
  return { verdict: kinds.some((zero) => zero.size === 2) ? 'uncertain' : 'allowed', left, own };
}
