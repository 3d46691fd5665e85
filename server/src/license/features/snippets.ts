import { type Message, say } from '../../core/message';
import { Snippet } from '../../core/snippet';
import type { RecordKind } from '../vocabulary/keywords';
import { standIns } from '../vocabulary/standIns';

/** A whole record, or a whole file, with places to fill in. The places that must be filled in hold stand-ins, which the rule `placeholder` reports. */
export interface RecordSnippet {
  readonly label: string;
  readonly title: Message;
  readonly kind: RecordKind | 'file';
  /** What it is for, a sentence. */
  readonly note: Message;
  readonly text: Snippet;
}

/** What snippets may take over from the file that they are put into. */
export interface SnippetContext {
  /** The vendor of a new feature record. */
  readonly vendor: string;
  /** The vendor of a new DAEMON line. */
  readonly daemon: string;
  readonly version: string;
  readonly expiries: readonly string[];
  readonly lineEnd: string;
}

/** The port that Genesys recommends (guide, "Editing New Files"). */
export const GENESYS_PORT = '7260';

const fromPublisher = say('Copy it exactly from what the publisher sent: everything in it except vendor_info is signed.');

/** Every snippet, a file to start from first. Records go on in the next line as those of Genesys do: a space, a backslash, four spaces. */
export function recordSnippets(context: SnippetContext): RecordSnippet[] {
  return [
    {
      label: 'license file',
      title: say('license file'),
      kind: 'file',
      note: say('A file to start from: a SERVER line, a DAEMON line, and space for FEATURE lines.'),
      text: starterFile(context),
    },
    {
      label: 'SERVER line',
      title: say('SERVER line'),
      kind: 'server',
      note: say('A SERVER line; fill in the host name, host id and port.'),
      text: serverLine(new Snippet()).end(),
    },
    {
      label: 'DAEMON line',
      title: say('DAEMON line'),
      kind: 'vendor',
      note: say('A DAEMON line; fill in the name and path of the vendor daemon.'),
      text: daemonLine(new Snippet(), context.daemon).end(),
    },
    {
      label: 'FEATURE record',
      title: say('FEATURE record'),
      kind: 'feature',
      note: fromPublisher,
      text: featureRecord('FEATURE', context),
    },
    {
      label: 'INCREMENT record',
      title: say('INCREMENT record'),
      kind: 'increment',
      note: fromPublisher,
      text: featureRecord('INCREMENT', context),
    },
    { label: 'PACKAGE record', title: say('PACKAGE record'), kind: 'package', note: fromPublisher, text: packageRecord(context) },
  ];
}

function starterFile({ daemon, lineEnd }: SnippetContext): Snippet {
  const snippet = new Snippet()
    .add(`# License file. Host name, port and the path of the daemon may be changed here.${lineEnd}`)
    .add(`# The host id is that of the order, as lmutil lmhostid shows it.${lineEnd}`);
  serverLine(snippet).add(lineEnd);
  return daemonLine(snippet, daemon).add(`${lineEnd}# FEATURE lines: paste them below exactly as they were sent.${lineEnd}`).end();
}

function serverLine(snippet: Snippet): Snippet {
  return snippet.add('SERVER ').place(standIns.hostName).add(' ').place(standIns.hostId).add(' ').place(GENESYS_PORT);
}

function daemonLine(snippet: Snippet, daemon: string): Snippet {
  return snippet.add('DAEMON ').place(daemon).add(' ').place(standIns.daemonPath);
}

function featureRecord(keyword: string, { vendor, version, expiries, lineEnd }: SnippetContext): Snippet {
  const snippet = new Snippet().add(`${keyword} `).place(standIns.featureName).add(' ').place(vendor).add(' ').place(version).add(' ');
  return snippet
    .choice(expiries)
    .add(' ')
    .place('n')
    .add(` \\${lineEnd}    vendor_info="`)
    .place(standIns.description)
    .add(`" \\${lineEnd}    NOTICE="`)
    .place(standIns.notice)
    .add('" SIGN=')
    .place(standIns.signature)
    .end();
}

function packageRecord({ vendor, version, lineEnd }: SnippetContext): Snippet {
  return new Snippet()
    .add('PACKAGE ')
    .place(standIns.packageName)
    .add(' ')
    .place(vendor)
    .add(' ')
    .place(version)
    .add(' COMPONENTS="')
    .place(standIns.components)
    .add(`" \\${lineEnd}    SIGN=`)
    .place(standIns.signature)
    .end();
}
