import { isToolLine } from '../../flexnet/logText';
import { readErrorNumbers } from '../syntax/activity';
import { copyOf } from './bounded';
import type { Moment } from './moment';
import type { Problems } from './problems';
import type { StatusCheck, StatusFeature, StatusOutput } from './story';

const MOST_LISTED = 20_000;
type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

const server = /^\s*(\S{1,100}): (?:license server (UP|DOWN)\b.*|((?:Cannot|Can't) .*|.*\(-\d{1,4},.*))$/;
const daemon = /^\s*([\w.-]{1,60}): (UP|The desired vendor daemon is down.*|Cannot .*|Vendor daemon .*down.*)/;
const users =
  /^\s*Users of (\S{1,200}): +\((?:Total of (\d{1,9}) licenses? issued; +(?:Total of )?(\d{1,9}) licenses? in use|(Error: .*)|(Uncounted.*))\)/;
const user = /, start \w{3} \d{1,2}\/\d{1,2} \d{1,2}:\d\d/;
const reserved = /^\s*(\d{1,9}) RESERVATIONs? for /;
const checked = /^"([^"]{1,200})" v\S+, vendor: /;
/** A row of what `lmstat -i` prints; the order of the last two columns differs between versions. */
const listed = /^(\S{1,200}) +[\d.]+ +(\d{1,9}|uncounted) +\S+ +\S+/;
/** Lines that say nothing more. */
const known =
  /^\s*(?:$|[-_ ]{3,}$|Vendor daemon status|Feature usage info|License file(?:\(s\))? (?:on|:)|License file: |License server: |"[^"]*" v|vendor_string:|floating license|nodelocked|\[Detecting|Feature +Version|but only reads|lmstat -a is|License path: |License server status|Error getting status|Expire date|Feature:|Server name|System Error|For further information|available at|node)/i;

/** Reads what lmstat and lmdiag print, line by line. */
export class StatusReader {
  private readonly servers: { name: string; isUp: boolean; says: string }[] = [];
  private readonly daemons: { name: string; isUp: boolean; says: string }[] = [];
  private readonly features: Mutable<StatusFeature>[] = [];
  private readonly checks: Mutable<StatusCheck>[] = [];
  private isActive = false;
  private isAfterFailure = false;
  private table = false;

  constructor(private readonly problems: Problems) {}

  /** Takes a line that no daemon wrote; false for one that is nothing of a status. */
  read(line: string, moment: () => Moment): boolean {
    if (isToolLine(line) || users.test(line)) {
      this.isActive = true;
      this.table ||= line.includes('lmstat -i');
    }
    if (!this.isActive) return false;
    return this.readUse(line, moment) || this.readCheck(line, moment) || this.readServer(line, moment) || this.isKnown(line);
  }

  get output(): StatusOutput | undefined {
    const { servers, daemons, features, checks } = this;
    return this.isActive ? { servers, daemons, features, checks } : undefined;
  }

  private isKnown(line: string): boolean {
    return isToolLine(line) || known.test(line);
  }

  private readUse(line: string, moment: () => Moment): boolean {
    const use = users.exec(line);
    const latest = this.features.at(-1);
    if (use) {
      const [, name = '', issued, inUse, error] = use;
      if (error !== undefined) this.problem(name, error, moment);
      else if (this.features.length < MOST_LISTED)
        this.features.push({ feature: copyOf(name), issued: Number(issued ?? 0), inUse: Number(inUse ?? 0), users: 0, reserved: 0 });
      return true;
    }
    const row = this.table ? listed.exec(line) : null;
    if (row) {
      if (this.features.length < MOST_LISTED)
        this.features.push({ feature: copyOf(row[1] ?? ''), issued: Number(row[2]) || 0, inUse: 0, users: 0, reserved: 0 });
      return true;
    }
    if (!latest) return false;
    const count = reserved.exec(line)?.[1];
    if (count !== undefined) latest.reserved += Number(count);
    else if (user.test(line)) latest.users++;
    else return false;
    return true;
  }

  private readCheck(line: string, moment: () => Moment): boolean {
    const feature = checked.exec(line)?.[1];
    if (feature !== undefined && this.features.length === 0) {
      if (this.checks.length < MOST_LISTED) this.checks.push({ feature: copyOf(feature), isUsable: true, reason: '', code: undefined });
      this.isAfterFailure = false;
      return true;
    }
    const latest = this.checks.at(-1);
    if (!latest) return false;
    if (/^This license can be checked out/.test(line)) return true;
    if (/^This license cannot be checked out because:/.test(line)) {
      latest.isUsable = false;
      this.isAfterFailure = true;
      return true;
    }
    const code = /^FlexNet Licensing error: ?(-\d{1,4})(?:,(\d{1,6}))?/.exec(line);
    if (code) {
      latest.code = { code: Number(code[1]), minor: code[2] === undefined ? undefined : Number(code[2]), system: undefined };
      const said = this.problem(latest.feature, latest.reason, moment);
      if (said) said.code = latest.code;
      return true;
    }
    if (!this.isAfterFailure || latest.reason !== '' || line.trim() === '') return false;
    latest.reason = copyOf(line.trim().slice(0, 200));
    this.isAfterFailure = false;
    return true;
  }

  private readServer(line: string, moment: () => Moment): boolean {
    const ofServer = server.exec(line);
    if (ofServer) return this.note(this.servers, ofServer[1] ?? '', ofServer[2] === 'UP', ofServer[3] ?? ofServer[2] ?? '', moment);
    const ofDaemon = daemon.exec(line);
    return ofDaemon ? this.note(this.daemons, ofDaemon[1] ?? '', ofDaemon[2] === 'UP', ofDaemon[2] ?? '', moment) : false;
  }

  private note(
    list: { name: string; isUp: boolean; says: string }[],
    name: string,
    isUp: boolean,
    says: string,
    moment: () => Moment,
  ): boolean {
    if (list.length < MOST_LISTED) list.push({ name: copyOf(name), isUp, says: copyOf(says.slice(0, 200)) });
    if (!isUp) this.problem(name, says, moment);
    return true;
  }

  private problem(subject: string, reason: string, moment: () => Moment) {
    return this.problems.add('status', '', subject, moment(), {
      reason: copyOf(reason.replace(/\s*\(-\d.*$/, '').slice(0, 200)),
      code: readErrorNumbers(reason),
    });
  }
}
