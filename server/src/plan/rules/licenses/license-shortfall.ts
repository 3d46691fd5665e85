import { amountOf, joined, type Message, paragraph, say } from '../../../core/message';
import type { Coverage } from '../../catalog/requirements';
import type { Licensed } from '../../model/licensed';
import { isFrom } from '../../model/release';
import { planRule } from '../rule';

/** Of more parts the sum is shown alone. */
const MOST_PARTS = 6;

export default planRule({
  id: 'license-shortfall',
  severity: 'error',
  summary: 'Fewer licenses than the plan needs',
  facts: ['L32', 'D4', 'I2', 'I3', 'K13'],
  check(file, report, { licensed, coverage }) {
    if (!licensed?.isComplete) return;
    for (const row of coverage) {
      if (row.missing === 0 || isSaidElsewhere(row, licensed, coverage)) continue;
      // Where most of them are taken.
      const largest = row.parts.reduce((most, part) => (part.count > most.count ? part : most));
      const reasons = paragraph(sumOf(row), ...sentences(row), orderOf(row, licensed));
      report({
        range: file.at(...largest.at),
        message:
          row.licensed < row.needed
            ? say('The plan needs {needed} {feature}, and {licensed} are licensed\n{reasons}', {
                needed: amountOf(row.needed),
                feature: row.feature,
                licensed: amountOf(row.licensed),
                reasons,
              })
            : say('The plan needs more {feature} of version 8.0 than are licensed\n{reasons}', { feature: row.feature, reasons }),
        related: row.records
          .slice(0, MOST_PARTS)
          .flatMap(({ named, record }) => (named.file ? [{ range: record.range, file: named.file, message: say('Licensed here') }] : [])),
      });
    }
  },
});

/** The terms of a sum, such as `100 for places of agents + 20 for IVR ports.` */
function sumOf({ parts }: Coverage): Message {
  const words = parts.slice(0, MOST_PARTS).map(({ count, because }) => say('{count} for {because}', { count: amountOf(count), because }));
  const all = parts.length > MOST_PARTS ? [...words, '…'] : words;
  return say('Needed: {terms}.', { terms: joined(all, ' + ') });
}

/** What its terms say of it, each sentence once. */
function sentences({ parts }: Coverage): Message[] {
  const found = parts.flatMap(({ note, term: { lack } }) => [lack, note]).filter((message) => message !== undefined);
  return [...new Map(found.map((message) => [message.template, message])).values()];
}

/** What to do about it. */
function orderOf({ feature, missing, licensed: count, needed }: Coverage, licensed: Licensed): Message {
  const other = {
    tserver_ivr_max_ports_behind: 'tserver_ivr_max_ports_in_front',
    tserver_ivr_max_ports_in_front: 'tserver_ivr_max_ports_behind',
  }[feature];
  if (other !== undefined && licensed.countOf(other) >= missing)
    return say('{other} are licensed: ask whether your Universal license covers both modes.', { other });
  if (count >= needed)
    return say('Products of release 8 take licenses of version 8.0 and later alone, of which {missing} are missing: order them.', {
      missing: amountOf(missing),
    });
  return needed === 1 ? say('Order it.') : say('Order {missing} more, or plan fewer.', { missing: amountOf(missing) });
}

/** Whether another rule says what is wrong, because the number is not. */
function isSaidElsewhere(
  { feature, needed, missing, licensed: count, parts }: Coverage,
  licensed: Licensed,
  coverage: readonly Coverage[],
): boolean {
  // Licenses of versions that a product does not take (license-version-too-low).
  const ofEight = licensed.countOf(feature, '8.0');
  if (count >= needed && parts.some((part) => isFrom(part.product?.release, '8.0') && ofEight < part.count)) return true;
  // Preview licenses where others are needed (mode-not-licensed).
  const preview = { occ_full: 'occ_preview', vcb_full: 'vcb_preview' }[feature];
  if (preview !== undefined) return licensed.countOf(feature) === 0 && licensed.countOf(preview) >= needed;
  // Supervisors who log in as agents (supervisors-as-agents).
  if (feature !== 'DESKTOP_SUPERVISOR') return false;
  const agents = coverage.find((row) => row.feature === 'DESKTOP_AGENT');
  return (agents?.needed ?? 0) + missing <= licensed.countOf('DESKTOP_AGENT');
}
