import { say } from '../../../core/message';
import type { TextEdit } from '../../../core/text';
import type { XmlAttribute } from '../../../xml/tree';
import { isQuoted } from '../edits';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'icon-backslash',
  severity: 'information',
  summary: 'A backslash in the location of an icon',
  source:
    'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", Icons (locations with slashes); RFC 3986, appendix A: an address has no backslash',
  kinds: presenceOnly,
  check(file, report) {
    for (const { icon } of file.states) {
      if (!icon?.value?.includes('\\')) continue;
      report({
        range: icon.valueRange,
        message: say(
          'Use slashes, not backslashes, in the location of an icon\nThe location is an address. Browsers and other systems do not agree on what a backslash in an address means.',
        ),
        fixes: [{ title: say('Replace every \\ with /'), edits: slashes(file.text, icon), safe: isQuoted(icon) && isRelative(icon.value) }],
      });
    }
  },
});

/** A path below the file's own folder: that of a drive or of another computer would become another kind of address. */
function isRelative(value: string): boolean {
  return !/^\s*(?:[\\/]|[A-Za-z][A-Za-z0-9+.-]*:)/.test(value);
}

/** A backslash, as it is or as a reference. */
const backslash = /\\|&#0*92;|&#x0*5[cC];/g;

function slashes(text: string, { valueRange: { start, end } }: XmlAttribute): TextEdit[] {
  return [...text.slice(start, end).matchAll(backslash)].map(({ index, 0: written }) => ({
    range: { start: start + index, end: start + index + written.length },
    newText: '/',
  }));
}
