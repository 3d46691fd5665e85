import { inOneLine } from '../../core/headline';
import { LineIndex } from '../../core/lineIndex';
import { render } from '../../core/message';
import type { DeploymentNeeds, FeatureLicenses, FeatureNeed } from '../../language/deployment';
import { needsSections } from '../../language/deploymentPage';
import { jsonWithoutCommands } from '../formats/buildCommands';
import { placeOf } from '../formats/place';
import { jsonWithoutControls } from '../formats/visible';
import { storyMarkdown } from '../storyMarkdown';
import { csvText, storyText } from '../storyText';
import { print, wantsColor, wrapColumns } from '../terminal';
import { type PlanRequest, readPlan, TROUBLE } from './readPlan';

/** Prints what a plan needs. Returns the exit status. */
export async function tellNeeds(request: PlanRequest): Promise<number> {
  const plan = await readPlan(request);
  if (!plan) return TROUBLE;
  const needs = plan.deployment.needs();
  const lines = new LineIndex(plan.text);
  await print(textOf(request, needs, lines));
  return needs.features.some(({ licenses }) => licenses && licenses.missing > 0) ? 1 : 0;
}

function textOf({ name, format }: PlanRequest, needs: DeploymentNeeds, lines: LineIndex): string {
  switch (format) {
    case 'text':
      return storyText({ sections: needsSections(needs, lines) }, wrapColumns(), wantsColor());
    case 'md':
      return storyMarkdown({ sections: needsSections(needs, lines) });
    case 'csv':
      return csvText([['feature', 'instead', 'needed', 'licensed', 'missing', 'spare', 'reasons'], ...needs.features.map(rowOf)]);
    case 'json':
      return jsonText({ file: name, features: needs.features.map((need) => dataOf(need, lines)), notes: needs.notes.map(oneLine) });
  }
}

function rowOf({ feature, instead = '', needed, licenses, reasons }: FeatureNeed): (string | number)[] {
  const { granted, missing, spare } = countsOf(licenses);
  const said = reasons.map(({ count, because }) => `${count} for ${render(because)}`).join('; ');
  return [feature, instead, needed, granted ?? '', missing ?? '', spare ?? '', said];
}

function dataOf({ feature, instead, needed, licenses, reasons }: FeatureNeed, lines: LineIndex) {
  const { granted, missing, spare } = countsOf(licenses);
  return {
    feature,
    instead: instead ?? null,
    needed,
    licensed: granted ?? null,
    missing: missing ?? null,
    spare: spare ?? null,
    reasons: reasons.map(({ count, because, rule, source, note, range }) => ({
      count,
      for: render(because),
      rule: render(rule),
      source: render(source),
      ...(note && { note: render(note) }),
      ...placeOf(range, lines),
    })),
  };
}

/** The numbers for a program: `uncounted` where licenses are not counted, undefined where nothing is known of them. */
function countsOf(licenses: FeatureLicenses | undefined) {
  if (!licenses) return {};
  const counted = (count: number): number | 'uncounted' => (Number.isFinite(count) ? count : 'uncounted');
  return { granted: counted(licenses.granted), missing: licenses.missing, spare: counted(licenses.spare) };
}

function oneLine(message: DeploymentNeeds['notes'][number]): string {
  return inOneLine(render(message));
}

/** JSON for a program. */
export function jsonText(value: unknown): string {
  return `${jsonWithoutCommands(jsonWithoutControls(JSON.stringify(value, null, 2)))}\n`;
}
