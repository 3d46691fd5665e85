import type { Severity } from '../../core/finding';
import { headlineOf } from '../../core/headline';
import { amountOf, joined, type Message, say, type Value } from '../../core/message';
import { countSeverities } from '../../core/severityCounts';
import type { Problem } from '../problem';
import { escaped } from './escaped';

/** So many are shown; whoever has more checks the files themselves. */
const MOST_SHOWN = 1000;

/** A sign beside the word: two colors may look the same to somebody. */
const signs: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', information: 'ℹ', hint: '•' };

/** What a check has found, as a list that can be folded. `place`: the HTML of where the problem of a number is. */
export function problemList(problems: readonly Problem[], words: (value: Value) => string, place: (index: number) => string): string {
  const text = (value: Value) => escaped(words(value));
  const shown = problems.slice(0, MOST_SHOWN);
  const items = shown.map(({ severity, message, rule }, index) => {
    const sign = `<span class="sign" aria-hidden="true">${signs[severity]}</span>`;
    const what = `${escaped(headlineOf(words(message)))} <code>${escaped(rule)}</code>`;
    return `<li class="${severity}"><span>${sign} <strong>${text(nameOf(severity))}</strong></span> <span>${what}</span> <span>${place(index)}</span></li>\n`;
  });
  const rest = problems.length - shown.length;
  const more =
    rest === 0 ? '' : `<p>${text(say('{count} more are not shown. The most serious ones come first.', { count: amountOf(rest) }))}</p>`;
  const found =
    problems.length === 0
      ? `<p>${text(say('The check found no problems in these files.'))}</p>`
      : `<details open><summary>${text(countsOf(problems))}</summary><ul>\n${items.join('')}</ul>${more}</details>`;
  return `<section id="problems" aria-labelledby="problems-title"><h2 id="problems-title">${text(say('Problems'))}</h2>${found}</section>\n`;
}

function nameOf(severity: Severity): Message {
  switch (severity) {
    case 'error':
      return say('Error');
    case 'warning':
      return say('Warning');
    case 'information':
      return say('Information');
    case 'hint':
      return say('Hint');
  }
}

function countsOf(problems: readonly Problem[]): Message {
  const { error, warning, information, hint } = countSeverities(problems);
  const parts: Message[] = [];
  if (error > 0) parts.push(error === 1 ? say('1 error') : say('{count} errors', { count: amountOf(error) }));
  if (warning > 0) parts.push(warning === 1 ? say('1 warning') : say('{count} warnings', { count: amountOf(warning) }));
  if (information > 0) parts.push(information === 1 ? say('1 info') : say('{count} infos', { count: amountOf(information) }));
  if (hint > 0) parts.push(hint === 1 ? say('1 hint') : say('{count} hints', { count: amountOf(hint) }));
  return joined(parts);
}
