import type { ChangeNotice } from '../core/changeNotice';
import { say } from '../core/message';

/**
 * What a change of a presence definition calls for; nothing where only comments or white space have changed (UC Connector 8.0 Deployment Guide,
 * appendix A, option presence-location; chapter 2, "Customized Knowledge Worker States").
 */
export function presenceChangeNotices(before: string, after: string, fileName: string): ChangeNotice[] {
  if (before === after || contentOf(before) === contentOf(after)) return [];
  return [
    {
      subject: 'presence-location',
      message: say(
        'UC Connector reads {file} again only when its option presence-location changes, for example to the name of a copy. The states take effect only in standalone mode, and the files they use must be in the same directory.',
        { file: fileName },
      ),
    },
  ];
}

/** The text without comments and without white space beside tags, and with a space for all other white space. */
function contentOf(text: string): string {
  const parts: string[] = [];
  let place = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', place)) {
    parts.push(text.slice(place, start));
    const end = text.indexOf('-->', start + 4);
    place = end < 0 ? text.length : end + 3;
  }
  const content = [...parts, text.slice(place)].join(' ').split(/\s+/).join(' ');
  return content.replace(/ ?([<>]) ?/g, '$1').trim();
}
