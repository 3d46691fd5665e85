import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Channel, workModes } from '../../server/src/language/agentStates';
import { agentStates } from '../../server/src/presence/features/agentStates';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { presenceVocabulary } from '../../server/src/presence/vocabulary';
import {
  allAgents,
  allReports,
  modes,
  naiveCombined,
  naiveMatch,
  type PlainChannel,
  type PlainState,
  type Reading,
  someChannels,
  someStates,
  writeStates,
  writtenReasons,
} from '../support/naiveMatching';

const readings: readonly Reading[] = ['documentOrder', 'mostSpecific'];

function engineOf(states: readonly PlainState[], reasons: readonly string[] = []) {
  return agentStates(new PresenceFile('presence', writeStates(states)), { defaultLanguage: 'en', reasons });
}

/** What both say of each of some reports that are different: nothing. */
function differences(states: readonly PlainState[], reports: readonly PlainChannel[]): unknown[] {
  const engine = engineOf(states);
  return reports.flatMap((report) => {
    const [found] = engine.match([report as Channel]).channels;
    return readings.flatMap((reading) => {
      const expected = naiveMatch(states, report, reading);
      return found?.[reading].id === expected ? [] : [{ report, reading, expected, found: found?.[reading].id }];
    });
  });
}

describe('which state shows is what a plain reading of the guide says', () => {
  test('for each agent state by itself, and all that can be reported', () => {
    const agents = allAgents([undefined, ...modes], writtenReasons);
    const reports = allReports(modes);
    expect(agents.flatMap((agent) => differences([{ id: 'a', agents: [agent] }], reports))).toEqual([]);
    expect(agents.length * reports.length).toBe(108 * 208);
  });

  test('for each two agent states in either order', () => {
    const agents = allAgents([undefined, 'acw', 'away'], writtenReasons);
    const reports = allReports(['none', 'acw', 'legal']).filter(({ reason }) => reason?.code !== '103');
    for (const first of agents)
      for (const second of agents)
        expect(
          differences(
            [
              { id: 'a', agents: [first] },
              { id: 'b', agents: [second] },
            ],
            reports,
          ),
        ).toEqual([]);
  });

  test('for files of several states with several agent states each, and two states of one id', () => {
    const property = fc.property(someStates, (states) => {
      expect(differences(states, allReports(modes))).toEqual([]);
    });
    fc.assert(property, { numRuns: 150 });
  });

  test('for several channels', () => {
    fc.assert(
      fc.property(someStates, fc.array(someChannels, { minLength: 10, maxLength: 10 }), (states, users) => {
        const engine = engineOf(states);
        for (const channels of users) {
          const { combined } = engine.match(channels as Channel[]);
          for (const reading of readings) expect(combined[reading].id).toBe(naiveCombined(states, channels, reading));
          expect(combined.differs).toBe(combined.documentOrder.id !== combined.mostSpecific.id);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the chain of fallbacks', () => {
  test('has the state that shows: its first one by the one reading, its earliest one in the file by the other', () => {
    fc.assert(
      fc.property(someStates, fc.constantFrom(...allReports(modes)), (states, report) => {
        const [channel] = engineOf(states).match([report as Channel]).channels;
        const steps = channel?.steps ?? [];
        const found = steps.flatMap((step) => step.found ?? []);
        expect(steps.at(-1)).toMatchObject({ kind: 'builtIn', found: { isBuiltIn: true } });
        expect(found[0]).toEqual(channel?.mostSpecific);
        const inFile = found.filter(({ isBuiltIn }) => !isBuiltIn).sort((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
        expect(inFile[0] ?? found[0]).toEqual(channel?.documentOrder);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the coverage', () => {
  const place = { 0: 'reasons', 1: 'extensions' } as const;

  test('says of each cell what a plain reading says, and which states never show', () => {
    fc.assert(
      fc.property(someStates, fc.subarray(['101', '102', '104']), (states, listed) => {
        const { rows, reasons, states: shown, unused } = engineOf(states, listed).coverage();
        const ids = new Map<Reading, Set<string>>(readings.map((reading) => [reading, new Set()]));
        for (const { ready, mode, cells } of rows) {
          expect(cells.length).toBe(reasons.length + 1);
          for (const [index, cell] of cells.entries()) {
            const reason = reasons[index - 1];
            const places = reason ? (reason.in ? [reason.in] : Object.values(place)) : [undefined];
            for (const one of places)
              for (const reading of readings) {
                const report = { ready, mode, reason: reason && one && { code: reason.code, key: reason.key, in: one } };
                const expected = naiveMatch(states, report, reading);
                expect(shown[cell[reading]]?.id).toBe(expected);
                expect(cell.kind === 'builtIn').toBe(expected.startsWith('predef'));
              }
          }
        }
        // All that can be reported is more than the coverage has: no state shows for something that it lacks.
        for (const report of allReports(modes)) for (const reading of readings) ids.get(reading)?.add(naiveMatch(states, report, reading));
        for (const reading of readings) {
          const never = [...new Set(states.map(({ id }) => id))].filter((id) => !ids.get(reading)?.has(id));
          expect(unused[reading].map((index) => shown[index]?.id)).toEqual(never);
        }
        for (const code of listed) expect(reasons.some((reason) => reason.code === code)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('has every work mode that the schema knows, and the one that the guide alone lists', () => {
    const known = presenceVocabulary.elements.get('genesysAgent')?.attributes.find(({ name }) => name === 'mode')?.values ?? [];
    expect([...workModes].sort()).toEqual([...known.map(({ value }) => value), 'nodisconnect'].sort());
    expect([...workModes]).toEqual(modes);
  });
});
