import { type Message, render } from '../../core/message';
import type { FeatureNeed, OrderLine } from '../../language/deployment';
import { nameOf } from '../../language/deploymentPage';
import type { StorySection } from '../../language/story';
import { plain } from '../presence/shownState';
import { storyMarkdown } from '../storyMarkdown';
import { csvText, storyText } from '../storyText';
import { print, wantsColor, wrapColumns } from '../terminal';
import { type PlanRequest, readPlan, TROUBLE } from './readPlan';
import { jsonText } from './tellNeeds';

/** Licenses to be ordered. */
interface Ordered {
  readonly need: FeatureNeed;
  readonly count: number;
}

/** Prints what an order for a plan says and lacks. Returns the exit status. */
export async function tellOrder(request: PlanRequest): Promise<number> {
  const plan = await readPlan(request);
  if (!plan) return TROUBLE;
  const order = plan.deployment.order();
  const ordered = plan.deployment.needs().features.flatMap((need): Ordered[] => {
    const count = need.licenses ? need.licenses.missing : need.needed;
    return count > 0 ? [{ need, count }] : [];
  });
  await print(textOf(request, order, ordered));
  return order.some(({ value }) => value === undefined) ? 1 : 0;
}

function textOf({ name, format }: PlanRequest, order: readonly OrderLine[], ordered: readonly Ordered[]): string {
  const sections = [...orderSections(order), licensesSection(ordered)];
  switch (format) {
    case 'text':
      return storyText({ sections }, wrapColumns(), wantsColor());
    case 'md':
      return storyMarkdown({ sections });
    case 'csv':
      return csvText([
        ['line', 'value'],
        ...order.map(({ label, value = '' }) => [render(label), value]),
        ...ordered.map(({ need, count }) => [`licenses: ${textOfName(need)}`, count]),
      ]);
    case 'json':
      return jsonText({
        file: name,
        lines: order.map(({ label, value }) => ({ line: render(label), value: value ?? null })),
        licenses: ordered.map(({ need: { feature, instead }, count }) => ({ feature, instead: instead ?? null, count })),
      });
  }
}

/** What an order lacks, and what it says. */
function orderSections(order: readonly OrderLine[]): StorySection[] {
  const missing = order.filter(({ value }) => value === undefined);
  const said = order.filter(({ value }) => value !== undefined);
  return [
    {
      heading: plain(missing.length === 0 ? 'The order is complete' : `The order lacks ${missing.length} of ${order.length} lines`),
      paragraphs: missing.map(({ label }) => ({ text: label })),
    },
    {
      heading: plain('What the order says'),
      paragraphs: [],
      table: { columns: ['line', 'value'].map(plain), rows: said.map(({ label, value = '' }) => [label, String(value)]) },
    },
  ];
}

function licensesSection(ordered: readonly Ordered[]): StorySection {
  return {
    heading: plain(ordered.length === 0 ? 'No licenses are missing' : 'Licenses to be ordered'),
    paragraphs: [],
    table: { columns: ['feature', 'licenses'].map(plain), rows: ordered.map(({ need, count }) => [nameOf(need), count]) },
  };
}

function textOfName(need: FeatureNeed): string {
  const name: Message | string = nameOf(need);
  return typeof name === 'string' ? name : render(name);
}
