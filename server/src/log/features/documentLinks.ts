import type { DocumentLink } from '../../core/editing';
import { say } from '../../core/message';
import { LineCutter } from '../model/lineCutter';
import { readActivity } from '../syntax/activity';
import { readLine, summaryOf } from './lineAt';

const MOST_LINKS = 2_000;
/** A message that ends with the path of a file, or consists of one. */
const named =
  /^(?:License file\(s\)(?: used)?: *|Options file used: *|Using options file:? *|CANNOT OPEN options file:? *|Wrong hostid on SERVER line for license file: *)"?([^"]{2,400}?)"?\s*$/i;
const bare = /^(?:[A-Za-z]:[\\/]|\/|\\\\)[^"|<>]{1,400}\.(?:lic|dat|opt|txt)$/i;

/** The license and options files that a log names: they open if they are on this computer. */
export function documentLinks(text: string): readonly DocumentLink[] {
  const links: DocumentLink[] = [];
  const cutter = new LineCutter((content, offset) => {
    if (links.length >= MOST_LINKS) return;
    const line = readLine(content, offset);
    if (line.message === '' || (line.envelope && readActivity(content, line.envelope.message))) return;
    const said = summaryOf(line) ?? line.message;
    const path = named.exec(said)?.[1] ?? bare.exec(said)?.[0];
    if (path === undefined || /^none$/i.test(path)) return;
    const start = line.start + line.messageStart + line.message.length - said.length + said.lastIndexOf(path);
    links.push({ range: { start, end: start + path.length }, path, tooltip: say('Open this file if it is on this computer') });
  });
  cutter.push(text);
  cutter.end();
  return links;
}
