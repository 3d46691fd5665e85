import { say } from '../../../core/message';
import { byPlace } from '../../../core/ranges';
import type { TextRange } from '../../../core/text';
import type { XmlElement } from '../../../xml/tree';
import { tabsOf } from '../../model/customTab';
import type { PresenceFile } from '../../model/presenceFile';
import { placeholderElementsIn, placeholdersIn } from '../../model/tabPlaceholder';
import { customTabOnly, documentRule } from '../rule';

export default documentRule({
  id: 'tab-placeholder',
  severity: 'error',
  summary: 'A placeholder of the sample file that was never replaced',
  source: 'UC Connector 8.0 Deployment Guide, "Modifying the Custom Tab File", table 20',
  kinds: customTabOnly,
  check(file, report) {
    for (const { image, contentUrl } of tabsOf(file)) {
      for (const element of [image, contentUrl]) {
        if (!element) continue;
        for (const range of unfilled(file, element)) {
          const text = file.text.slice(range.start, range.end);
          report({
            range,
            message:
              element === image
                ? say(
                    '“{text}” is a placeholder for the web server that has the picture\nWrite the server’s name here. Without the picture, Office Communicator does not show the tab.',
                    { text },
                  )
                : say(
                    '“{text}” is left over from the sample; write the real value\nThe address is http://HOST:PORT/ucc/app/welcome, with the full host name of UC Connector and the HTTP port chosen at installation. As written, the tab finds no page.',
                    { text },
                  ),
          });
        }
      }
    }
  },
});

/** Placeholders in the text, and those in angle brackets, which XML reads as tags. */
function unfilled(file: PresenceFile, element: XmlElement): TextRange[] {
  const tags = placeholderElementsIn(element);
  const ranges: TextRange[] = tags.map(({ startTag }) => startTag);
  for (const parent of [element, ...tags]) {
    for (const child of parent.children) {
      if (child.kind !== 'text' && child.kind !== 'cdata') continue;
      const start = child.range.start + (child.kind === 'cdata' ? '<![CDATA['.length : 0);
      for (const range of placeholdersIn({ start, end: child.range.end, text: file.text.slice(start, child.range.end) }))
        ranges.push(range);
    }
  }
  return ranges.sort(byPlace);
}
