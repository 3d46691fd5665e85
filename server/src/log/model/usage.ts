import type { Activity, ErrorNumbers } from '../syntax/activity';
import { BoundedMap, copyOf } from './bounded';
import type { Moment } from './moment';
import type { Denial, DeniedUser, FeatureUse } from './story';

/** So many different features, causes and users are counted, however long a log is. */
const MOST_FEATURES = 20_000;
const MOST_DENIALS = 5_000;
const MOST_USERS = 20_000;
const MOST_USERS_TOLD = 100;

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };
type FeatureCount = Mutable<FeatureUse> & { inUse: number };

/** Counts the requests of a log: what of each feature was in use at most, and what was denied to whom. */
export class Usage {
  /** By daemon and feature: two look-ups cost less than one of a name that is put together for each line. */
  private readonly byDaemon = new Map<string, Map<string, FeatureCount>>();
  private readonly features: FeatureCount[] = [];
  private refused = 0;
  private readonly denials = new BoundedMap<Mutable<Denial>>(MOST_DENIALS);
  private readonly users = new BoundedMap<Mutable<DeniedUser>>(MOST_USERS);
  private latest: FeatureCount | undefined;

  /** `moment` is asked for where the place of the line is to be kept. */
  add(daemon: string, activity: Activity, moment: () => Moment): void {
    const { feature, kind } = activity;
    const use = this.useOf(daemon, feature);
    if (!use) return;
    if (kind === 'OUT' || kind === 'UPGRADE') {
      if (kind === 'OUT') use.out++;
      this.raise(use, activity, moment);
    } else if (kind === 'IN') {
      use.in++;
      use.inUse = activity.inUse ?? use.inUse - activity.licenses;
      if (use.inUse < 0) {
        use.inUse = 0;
        use.isPartial = true;
      }
    } else if (kind === 'QUEUED') use.queued++;
    else if (kind === 'DENIED' || kind === 'UNSUPPORTED') {
      if (kind === 'DENIED') use.denied++;
      else use.unsupported++;
      this.deny(kind === 'DENIED' ? 'denied' : 'unsupported', daemon, activity, moment);
    }
  }

  /** A daemon starts: nothing is in use. */
  restart(daemon: string): void {
    for (const use of this.features) if (use.daemon === daemon) use.inUse = 0;
  }

  get featureUse(): FeatureUse[] {
    return this.features.map(({ inUse, ...use }) => use);
  }

  get allDenials(): Denial[] {
    return this.denials.values().map((denial) => ({ ...denial }));
  }

  /** Those who were denied most. */
  get deniedUsers(): DeniedUser[] {
    return this.users
      .values()
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_USERS_TOLD)
      .map((user) => ({ ...user }));
  }

  get leftOut(): number {
    return this.refused + this.denials.refused + this.users.refused;
  }

  private useOf(daemon: string, feature: string): FeatureCount | undefined {
    // Programs ask for one feature again and again.
    const { latest } = this;
    if (latest && latest.feature === feature && latest.daemon === daemon) return latest;
    let ofDaemon = this.byDaemon.get(daemon);
    const known = ofDaemon?.get(feature);
    if (known) {
      this.latest = known;
      return known;
    }
    if (this.features.length >= MOST_FEATURES) {
      this.refused++;
      return undefined;
    }
    const use: FeatureCount = {
      feature: copyOf(feature),
      daemon: copyOf(daemon),
      out: 0,
      in: 0,
      inUse: 0,
      peak: 0,
      peakAt: undefined,
      issued: undefined,
      isPartial: false,
      denied: 0,
      unsupported: 0,
      queued: 0,
    };
    if (!ofDaemon) {
      ofDaemon = new Map();
      this.byDaemon.set(use.daemon, ofDaemon);
    }
    ofDaemon.set(use.feature, use);
    this.features.push(use);
    this.latest = use;
    return use;
  }

  private raise(use: FeatureCount, { licenses, inUse, outOf }: Activity, moment: () => Moment): void {
    use.inUse = inUse ?? use.inUse + licenses;
    if (outOf !== undefined) use.issued = outOf;
    if (use.inUse <= use.peak) return;
    use.peak = use.inUse;
    use.peakAt = moment();
  }

  private deny(kind: Denial['kind'], daemon: string, { feature, user, host, code, reason }: Activity, moment: () => Moment): void {
    const denial = this.denials.getOrMake(`${kind}\n${daemon}\n${feature}\n${causeKey(code, reason)}`, () => {
      const first = moment();
      return { kind, feature: copyOf(feature), daemon: copyOf(daemon), code, reason: copyOf(reason), count: 0, first, last: first };
    });
    if (denial) {
      denial.count++;
      denial.last = moment();
    }
    if (kind === 'unsupported' || (user === '' && host === '')) return;
    const denied = this.users.getOrMake(`${user}@${host}`, () => ({ user: copyOf(user), host: copyOf(host), count: 0 }));
    if (denied) denied.count++;
  }
}

function causeKey(code: ErrorNumbers | undefined, reason: string): string {
  return code ? String(code.code) : reason;
}
