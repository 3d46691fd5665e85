import type { Plan } from '../vocabulary/plan';

export type OpenScape = NonNullable<Plan['openScape']>;
export type Station = NonNullable<OpenScape['stations']>[number];
export type Node = NonNullable<OpenScape['nodes']>[number];
export type UserLicense = NonNullable<Station['userLicenses']>[number];
export type LicenseKind = keyof NonNullable<OpenScape['licenses']>;

/** For so many days a network works without its master. */
export const FAILOVER_DAYS = 30;

/** What the WBM calls each license of stations and of users. */
export const licenseTitles = {
  ip: 'IP',
  tdm: 'TDM',
  mobile: 'Mobile',
  deskSharing: 'DeskSharing',
  voicemail: 'Voicemail',
  ucSmart: 'UC Smart',
  groupware: 'Groupware user',
  ucSuite: 'UC Suite',
  fax: 'Fax',
  conference: 'Conference',
  myAttendant: 'myAttendant',
  myAgent: 'myAgent',
  applicationLauncher: 'Application Launcher',
  tapi: 'TAPI 120/170',
} as const satisfies Readonly<Partial<Record<LicenseKind, string>>>;

/** The kind of station that each phone belongs to. */
export const kindOfPhone: Readonly<Record<NonNullable<Station['phone']>, 'ip' | 'tdm' | 'mobile'>> = {
  HFA: 'ip',
  'SIP system phone': 'ip',
  SIP: 'ip',
  UP0: 'tdm',
  ISDN: 'tdm',
  analog: 'tdm',
  DECT: 'tdm',
  'myPortal for Mobile': 'mobile',
  'myPortal for Tablet': 'mobile',
  'myPortal web': 'mobile',
  'Mobility Entry': 'mobile',
  DISA: 'mobile',
};

/** How many licenses of each kind the stations use: a station license where none is refused, and each user license once. The phone tells the kind where the plan does not. */
export function licensesOfStations({ stations = [] }: OpenScape): ReadonlyMap<keyof typeof licenseTitles, number> {
  const used = new Map<keyof typeof licenseTitles, number>();
  for (const { count = 1, phone, kind = phone && kindOfPhone[phone], stationLicense, userLicenses = [] } of stations) {
    const kinds = new Set<keyof typeof licenseTitles>(userLicenses);
    if (kind !== undefined && stationLicense !== false) kinds.add(kind);
    for (const one of kinds) used.set(one, (used.get(one) ?? 0) + count);
  }
  return used;
}

/** The systems of a network, in their roles; none where the plan is for one system by itself. */
export function networkOf({ mode, nodes = [] }: OpenScape): {
  readonly nodes: readonly Node[];
  readonly masters: readonly Node[];
  readonly slaves: readonly Node[];
} {
  const all = mode === 'standalone' ? [] : nodes;
  return { nodes: all, masters: all.filter(({ role }) => role === 'master'), slaves: all.filter(({ role }) => role === 'slave') };
}

/** The one master of a network; undefined where there is none, or more than one. */
export function masterOf(openScape: OpenScape): Node | undefined {
  const { masters } = networkOf(openScape);
  return masters.length === 1 ? masters[0] : undefined;
}

/** Whether a system is an OpenScape Business S, the SoftSwitch. */
export function isSoftSwitch({ model }: Node): boolean {
  return /(?:^|\s)S$/i.test(model?.trim() ?? '');
}

/** Whether two locking IDs are the same, however they are written. */
export function isSameLockingId(a: string, b: string): boolean {
  const [left, right] = [a, b].map((id) => id.replace(/[^a-z\d]/gi, '').toUpperCase());
  return left === right;
}
