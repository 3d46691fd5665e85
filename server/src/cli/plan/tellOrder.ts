import { amountOf, type Message, render, say } from '../../core/message';
import type { FeatureNeed, OrderLine } from '../../language/deployment';
import { nameOf, orderSections } from '../../language/deploymentPage';
import type { StorySection } from '../../language/story';
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

function licensesSection(ordered: readonly Ordered[]): StorySection {
  return {
    heading:
      ordered.length === 0
        ? say('No licenses are missing')
        : say('The licenses of {count} features are to be ordered', { count: amountOf(ordered.length) }),
    paragraphs: [],
    table: { columns: [say('feature'), say('licenses')], rows: ordered.map(({ need, count }) => [nameOf(need), count]) },
  };
}

function textOfName(need: FeatureNeed): string {
  const name: Message | string = nameOf(need);
  return typeof name === 'string' ? name : render(name);
}
