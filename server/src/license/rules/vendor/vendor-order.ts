import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { insertion, removal } from '../../../core/text';
import { vendorLineOf } from '../../model/vendor';
import { recordRule } from '../rule';

export default recordRule({
  id: 'vendor-order',
  severity: 'warning',
  summary: 'A port or options file before the path of the daemon on a DAEMON or VENDOR line',
  source:
    'Genesys Licensing Guide 8.0, chapter 3, "Firewall Support" (the port is the last argument); REV, "VENDOR Lines": the order of the fields',
  leadsTo: ['-97'],
  vendors: 'all',
  records: ['vendor'],
  check(record, report) {
    const { name, path, attributes } = vendorLineOf(record);
    // Another bare word may be anything.
    if (!path || !(/[\\/]/.test(path.text) || /\.exe"?$/i.test(path.text) || path.text === name?.text)) return;
    const before = attributes.filter(({ range, definition }) => range.end <= path.range.start && definition !== undefined);
    const first = before[0];
    if (!first) return;
    const range = { start: first.range.start, end: (before[before.length - 1] ?? first).range.end };
    const gap = { start: range.end, end: path.range.start };
    const onOneLine = /^[ \t]+$/.test(record.slice(gap)) && !/[\r\n]/.test(record.slice(range));
    const fixes: Fix[] = onOneLine
      ? [
          {
            title: say('Move the path before it'),
            edits: [insertion(range.start, `${record.slice(path.range)} `), removal({ start: range.end, end: path.range.end })],
            safe: false,
          },
        ]
      : [];
    report({
      range,
      message: say(
        'The path of the daemon must come before its options and port\nLicense Manager reads the words of this line in order: name, path, options file, port. Another order is not documented. Move {text} after {path}.',
        { text: record.slice(range), path: path.text },
      ),
      fixes,
    });
  },
});
