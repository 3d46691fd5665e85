import { requirementsOf } from '../../server/src/plan/catalog/requirements';
import { PlanFile } from '../../server/src/plan/model/planFile';
import { PlanDocument } from '../../server/src/plan/planDocument';
import { parsePlan } from '../../server/src/plan/syntax/parsePlan';
import { barePass, flat, median, rethrow, time } from './measure';

export interface PlanRow {
  readonly servers: number;
  readonly kilobytes: number;
  /** Milliseconds, medians. */
  readonly barePass: number;
  readonly parse: number;
  readonly sums: number;
  readonly check: number;
}

/** Times what happens between a keystroke in a plan and its findings; nothing is kept from the version before. */
export function measurePlans(counts: readonly number[]): PlanRow[] {
  return counts.map((servers) => {
    const tServers = Array.from({ length: servers }, (_, index) => ({
      name: `T-Server ${index}`,
      seatDns: 10,
      redundancy: 'hot',
      multiSite: true,
    }));
    const text = JSON.stringify({ genesys: { release: '8.1', tServers } }, null, 2);
    const typed = Array.from({ length: 15 }, (_, run) => flat(`${text}${' '.repeat(run)}`));
    const document = new PlanDocument(rethrow);
    return {
      servers,
      kilobytes: text.length / 1024,
      barePass: median(typed.map((version) => time(() => barePass(version)))),
      parse: median(typed.map((version) => time(() => parsePlan(version)))),
      sums: median(typed.map((version) => time(() => requirementsOf(PlanFile.parse(version))))),
      check: median(typed.map((version) => time(() => document.check(version, { rules: {}, today: 20_000 })))),
    };
  });
}
