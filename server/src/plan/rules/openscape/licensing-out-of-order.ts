import type { Fix } from '../../../core/finding';
import { type Message, say } from '../../../core/message';
import { networkOf, type OpenScape } from '../../model/openScape';
import type { PlanFile } from '../../model/planFile';
import { planRule } from '../rule';

const activateFirst = say(
  'Licenses are assigned before they are activated\nActivate the license file first: only then can its licenses be assigned.',
);
const joinFirst = say(
  'The systems must be installed, configured, and joined before they are licensed\nIn a network, licensing begins once the network is complete.',
);

/** Which step comes before which, and what to say where it does not. */
const ORDER: readonly (readonly [before: Step, step: Step, message: Message])[] = [
  ['installSystems', 'activate', joinFirst],
  ['configureSystems', 'activate', joinFirst],
  ['joinSystems', 'activate', joinFirst],
  [
    'enterRegistrationData',
    'activate',
    say('The registration data must be entered before licensing online\nEnter it, and check it, before you activate the licenses.'),
  ],
  ['activate', 'assign', activateFirst],
  [
    'configureStations',
    'assign',
    say(
      'Licenses are assigned before the stations are configured\nConfigure the stations first: their licenses are bound to their call numbers.',
    ),
  ],
];

type Step = NonNullable<OpenScape['steps']>[number];

/** All steps in an order that is right. */
const SEQUENCE: readonly Step[] = [
  'installSystems',
  'configureSystems',
  'joinSystems',
  'configureStations',
  'enterRegistrationData',
  'activate',
  'assign',
];

export default planRule({
  id: 'licensing-out-of-order',
  severity: 'error',
  summary: 'A step of licensing that comes too early',
  facts: ['B1', 'B3', 'BN10'],
  check(file, report) {
    const { openScape } = file.plan;
    if (!openScape) return;
    const { steps = [], activation, assigned, stations = [] } = openScape;
    const isOffline = activation?.method === 'offline';
    const firstAt = new Map([...steps.entries()].reverse().map(([index, step]) => [step, index]));
    const broken = steps.flatMap((step, index) => {
      const found = ORDER.find(
        ([before, later]) => later === step && !(before === 'enterRegistrationData' && isOffline) && (firstAt.get(before) ?? index) > index,
      );
      return found ? [{ index, message: found[2] }] : [];
    });
    const fixes = broken.length > 0 ? [sortSteps(file, steps)] : [];
    for (const { index, message } of broken) report({ range: file.at(steps, index), message, fixes });
    if (assigned === true) {
      if (activation?.done === false) report({ range: file.at(openScape, 'assigned'), message: activateFirst });
      for (const station of stations) {
        if (station.configured !== false) continue;
        report({
          range: file.at(station, 'configured'),
          message: say('Station {number} is not configured yet\nLicenses can be assigned to stations only after they are configured.', {
            number: station.number ?? '',
          }),
        });
      }
    }
    if (activation?.done === true)
      for (const node of networkOf(openScape).nodes)
        if (node.joined === false) report({ range: file.at(node, 'joined'), message: joinFirst });
  },
});

/** Puts the steps in the right order; what is between them stays where it is. */
function sortSteps(file: PlanFile, steps: readonly Step[]): Fix {
  const sorted = [...steps].sort((a, b) => SEQUENCE.indexOf(a) - SEQUENCE.indexOf(b));
  return {
    title: say('Put the steps in the right order'),
    edits: sorted.flatMap((step, index) =>
      step === steps[index] ? [] : [{ range: file.at(steps, index), newText: JSON.stringify(step) }],
    ),
    safe: false,
  };
}
