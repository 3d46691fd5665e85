import { type Message, render, shortened } from '../../core/message';
import type { Comparison, Difference, InBoth, Total, ValueChange } from '../../language/comparison';
import { jsonWithoutCommands } from './buildCommands';

/** A comparison for programs: an object with all that the text says; it holds no signature. */
export function comparisonJson(comparison: Comparison, names: InBoth<string>): string {
  const { outcome, summary, sections, totals, notes } = comparison;
  const value = {
    outcome,
    before: names.before,
    after: names.after,
    summary: inWords(summary),
    differences: sections.flatMap(({ kind, signed, differences }) =>
      differences.map((difference) => ({ section: kind, signed, ...ofDifference(difference) })),
    ),
    totals: totals.map(({ subject, before, after, changed }) => ({ ...subject, before: ofTotal(before), after: ofTotal(after), changed })),
    notes: notes.map(inWords),
  };
  return `${jsonWithoutCommands(JSON.stringify(value, undefined, 2))}\n`;
}

function ofDifference({ kinds, subject, title, lines, changes, remark }: Difference) {
  return {
    kinds,
    ...subject,
    title: inWords(title),
    lines,
    changes: changes.map(ofChange),
    ...(remark && { remark: inWords(remark) }),
  };
}

function ofChange({ what, before, after, message }: ValueChange) {
  return { what, ...(before !== undefined && { before }), ...(after !== undefined && { after }), message: inWords(message) };
}

function ofTotal({ amount, unlimited }: Total) {
  return { amount, unlimited };
}

function inWords(message: Message): string {
  return render(shortened(message));
}
