import { hostIdType } from './hostId';
import type { LicenseFile, PlacedRecord } from './licenseFile';
import { isPlaceholder } from './placeholder';
import { type Server, serverOf } from './server';

/** License Manager runs on one server, or on a set of three. */
export const SERVERS_IN_A_SET = 3;

/** A SERVER line among the others. */
export interface ServerLine {
  readonly placed: PlacedRecord;
  readonly server: Server;
  readonly meaning: string;
  /** The line that says the same before this one. */
  readonly copyOf: ServerLine | undefined;
}

/** The SERVER lines in file order. */
export function serverLinesOf(file: LicenseFile): ServerLine[] {
  const firsts = new Map<string, ServerLine>();
  return file.recordsOf('server').map((placed) => {
    const meaning = placed.record.wordTexts.join(' ').toLowerCase();
    const line: ServerLine = { placed, server: serverOf(placed.record), meaning, copyOf: firsts.get(meaning) };
    if (!line.copyOf) firsts.set(meaning, line);
    return line;
  });
}

/** Why SERVER lines are neither one server nor a set of three. */
export type ServerFault =
  /** Neither one nor three. */
  | { readonly kind: 'count'; readonly lines: readonly ServerLine[] }
  /** The same computer more than once: `lines` are those that name it again. */
  | { readonly kind: 'sameServer'; readonly lines: readonly ServerLine[]; readonly by: 'host' | 'hostId' }
  /** Each with DAEMON and FEATURE lines of its own. */
  | { readonly kind: 'scattered'; readonly lines: readonly ServerLine[] };

/** What is wrong with SERVER lines of which none is a copy; undefined for one, and for a set of three. */
export function serverFaultOf(file: LicenseFile, originals: readonly ServerLine[]): ServerFault | undefined {
  if (originals.length === 1) return undefined;
  const isSet = originals.length === SERVERS_IN_A_SET;
  const byHostId = repeated(originals, ({ server }) => (isSet ? computerId(server) : server.hostId?.text.toLowerCase()));
  if (byHostId.length > 0 && (isSet || byHostId.length === originals.length - 1))
    return { kind: 'sameServer', lines: byHostId, by: 'hostId' };
  if (!isSet) return { kind: 'count', lines: originals.slice(originals.length === 2 ? 1 : SERVERS_IN_A_SET) };
  if (isScattered(file, originals)) return { kind: 'scattered', lines: originals.slice(1, 2) };
  const byHost = repeated(originals, ({ server }) => hostName(server));
  return byHost.length > 0 ? { kind: 'sameServer', lines: byHost, by: 'host' } : undefined;
}

/** The lines whose key another line before them has. */
function repeated(lines: readonly ServerLine[], keyOf: (line: ServerLine) => string | undefined): ServerLine[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const key = keyOf(line);
    if (key === undefined) return false;
    const isAgain = seen.has(key);
    seen.add(key);
    return isAgain;
  });
}

/** The types of host id that belong to one computer. */
const computerTypes: readonly string[] = ['ethernet', 'hex32', 'decimal', 'diskSerialNumber', 'composite', 'flexId', 'tpm'];

function computerId({ hostId }: Server): string | undefined {
  return hostId && computerTypes.includes(hostIdType(hostId.text)) ? hostId.text.toLowerCase() : undefined;
}

function hostName({ host }: Server): string | undefined {
  return host && !isPlaceholder(host.text, 'host') ? host.text.toLowerCase() : undefined;
}

/** Whether several SERVER lines are followed by DAEMON lines, or by FEATURE lines, of their own, before the next SERVER line. */
function isScattered(file: LicenseFile, lines: readonly ServerLine[]): boolean {
  const starts = lines.map(({ placed }) => placed.start);
  return [file.recordsOf('vendor'), file.recordsOf('feature', 'increment', 'upgrade', 'package')].some((records) => {
    const blocks = new Set<number>();
    for (const { start } of records) {
      const block = starts.filter((serverStart) => serverStart < start).length;
      if (block > 0) blocks.add(block);
      if (blocks.size > 1) return true;
    }
    return false;
  });
}

/** Whether the file is for a set of three servers that stand in for each other. */
export function isServerSet(file: LicenseFile): boolean {
  const lines = serverLinesOf(file);
  return lines.length === SERVERS_IN_A_SET && lines.every(({ copyOf }) => !copyOf) && serverFaultOf(file, lines) === undefined;
}
