import { dayOf } from '../../server/src/core/day';
import { render } from '../../server/src/core/message';
import type { Comparison } from '../../server/src/language/comparison';
import { settingsInForce } from '../../server/src/language/settings';
import { licenseSettings } from '../../server/src/license/settings';
import { compareLicenses } from '../../server/src/license/tools/compare/compareLicenses';

/** The day on which the tests count licenses. */
export const today = dayOf(2026, 5, 15);

/** Two license texts compared as `old.lic` and `new.lic`. @throws where they are refused */
export function compare(before: string, after: string): Comparison {
  const result = compareUnasked(before, after);
  if ('refused' in result) throw new Error(render(result.refused));
  return result;
}

export function compareUnasked(before: string, after: string): ReturnType<typeof compareLicenses> {
  const settings = { ...settingsInForce(licenseSettings, []), rules: {}, today };
  return compareLicenses({ name: 'old.lic', text: before }, { name: 'new.lic', text: after }, settings);
}

/** A comparison as a person reads it: a line for each difference, with its kinds, and one for each change and remark. */
export function linesOf({ sections }: Comparison): string[] {
  return sections.flatMap(({ differences }) =>
    differences.flatMap(({ kinds, title, changes, remark }) => [
      `${kinds.join(' ')}: ${render(title)}`,
      ...changes.map(({ message }) => `  ${render(message)}`),
      ...(remark ? [`  ${render(remark)}`] : []),
    ]),
  );
}
