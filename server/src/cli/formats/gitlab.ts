import { createHash } from 'node:crypto';
import type { Severity } from '../../core/finding';
import { inOneLine } from '../../core/headline';
import { LineIndex } from '../../core/lineIndex';
import { render } from '../../core/message';
import { findingIds } from '../findingIds';
import type { CheckedFile, Format } from './format';
import { jsonArray } from './jsonArray';
import { placeOf } from './place';
import { relativeName } from './relativeName';

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', information: 'minor', hint: 'info' };

/** A report for GitLab's Code Quality: a JSON array, one finding on a line. */
export function gitlabFormat(): Format {
  return jsonArray(entriesOf);
}

function entriesOf({ name, text, findings }: CheckedFile) {
  const lines = new LineIndex(text);
  const path = relativeName(name);
  const ids = findingIds(text, findings);
  return findings.map(({ rule, range, severity, message }, index) => ({
    description: inOneLine(render(message)),
    check_name: rule,
    fingerprint: createHash('sha256').update(`${path}\n${ids[index]}`).digest('hex').slice(0, 32),
    severity: severities[severity],
    location: { path, lines: { begin: placeOf(range, lines).line } },
  }));
}
