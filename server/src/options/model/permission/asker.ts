import { type Message, say } from '../../../core/message';
import type { PermissionQuestion } from '../../../language/permission';
import { everyone } from '../../vocabulary/types';
import { addressFormOf, matchesAddress } from '../address';
import type { GroupKind, OptionsFile, Subject } from '../optionsFile';
import { argumentOf } from '../statements';
import type { Answer } from './doubt';

/** Whether names that differ in their case alone are the same. */
type CaseRule = 'sensitive' | 'insensitive' | 'unclear';

const unknownFacts = {
  host: { doubt: say('It depends on the name of the computer, which is not known') },
  address: { doubt: say('It depends on the IP address of the computer, which is not known') },
  display: { doubt: say('It depends on the display, which is not known') },
  project: { doubt: say('It depends on the project (`LM_PROJECT`), which is not known') },
};
const caseUnclear = {
  doubt: say(
    'It depends on whether names are compared in any case\nGROUPCASEINSENSITIVE should come once, before the first group: of other places public documents do not say what it does.',
  ),
};
const wildcardUnclear = { doubt: say('Public documents describe `*` for one part of an IP address, not for names') };
const addressUnclear = { doubt: say('It is not an IP address as the guide describes it, so it is not certain whom it means') };

/** Somebody at a computer, as far as that is known, against the names of an options file. */
export class Asker {
  private readonly host: string | undefined;
  private readonly address: string | undefined;
  private readonly caseRule: CaseRule;
  private readonly ignoresDomain: boolean;
  private readonly groups = new Map<string, Answer>();
  private inSomeGroup: Answer | undefined;

  constructor(
    private readonly file: OptionsFile,
    private readonly question: Omit<PermissionQuestion, 'feature'>,
  ) {
    const isAddress = question.host !== undefined && addressFormOf(question.host) === 'address';
    this.host = isAddress ? undefined : question.host;
    this.address = question.address ?? (isAddress ? question.host : undefined);
    this.caseRule = caseRuleOf(file);
    const matching = file.statementsOf('FQDN_MATCHING').at(-1);
    this.ignoresDomain = matching !== undefined && /^lenient$/i.test(argumentOf(matching, 'matching')?.words[0].value ?? '');
  }

  /** For people: `ann`, or `ann on pc1`. */
  get name(): string | Message {
    const { user, host } = this.question;
    return host === undefined ? user : say('{user} on {host}', { user, host });
  }

  /** Whether a line that is about somebody is about this one. */
  is({ type, name }: Pick<Subject, 'type' | 'name'>): Answer {
    switch (type) {
      case 'USER':
        return name === this.question.user;
      case 'HOST':
        return this.isOnHost(name, false);
      case 'INTERNET':
        return this.hasAddress(name);
      case 'DISPLAY':
        return equals(name, this.question.display, unknownFacts.display);
      case 'PROJECT':
        return equals(name, this.question.project, unknownFacts.project);
      case 'GROUP':
      case 'HOST_GROUP':
        return this.isInGroup(type, name);
      default:
        return false;
    }
  }

  /** The same of a MAX line, in which there are names for each user and each group. */
  isLimitedBy(subject: Subject): Answer {
    if (subject.name !== everyone[subject.type]) return this.is(subject);
    if (subject.type === 'USER') return true;
    this.inSomeGroup ??= anyOf(this.file.groupNames('GROUP').map((name) => this.isInGroup('GROUP', name)));
    return this.inSomeGroup;
  }

  /** Whether a name is this one’s but for its case. */
  isAlmost({ type, name }: Subject): boolean {
    const { user, project, display } = this.question;
    const own = { USER: user, HOST: this.host, PROJECT: project, DISPLAY: display }[type];
    if (own !== undefined) return own !== name && own.toLowerCase() === name.toLowerCase();
    if (type !== 'GROUP' && type !== 'HOST_GROUP') return false;
    const wanted = (type === 'GROUP' ? user : this.host)?.toLowerCase();
    return (
      this.caseRule === 'sensitive' &&
      this.isInGroup(type, name) === false &&
      this.file.membersOf(type, name).some((member) => member.toLowerCase() === wanted)
    );
  }

  private isInGroup(kind: GroupKind, name: string): Answer {
    const key = `${kind} ${name}`;
    const known = this.groups.get(key);
    if (known !== undefined) return known;
    const answer = this.findInGroup(kind, name);
    this.groups.set(key, answer);
    return answer;
  }

  private findInGroup(kind: GroupKind, name: string): Answer {
    const lines = this.file.group(kind, name);
    const other: GroupKind = kind === 'GROUP' ? 'HOST_GROUP' : 'GROUP';
    if (lines.length === 0 && this.file.group(other, name).length > 0)
      return {
        doubt: say('“{name}” is a {other} and used as a {kind}\nPublic documents do not say what such a line does.', { name, other, kind }),
      };
    return anyOf(
      lines.map(({ statement, members }) => {
        const answer = anyOf(members.map(({ value }) => (kind === 'GROUP' ? this.isUser(value) : this.isOnHost(value, true))));
        // The daemon may read such a line otherwise, or not at all.
        return answer !== false && (statement.isMisspelled || statement.isGlued) ? { doubt: hasMistake } : answer;
      }),
    );
  }

  /** A member of a group of users. */
  private isUser(name: string): Answer {
    return this.equalsInGroup(name, this.question.user);
  }

  private equalsInGroup(name: string, own: string): Answer {
    if (name === own) return true;
    if (this.caseRule === 'sensitive' || name.toLowerCase() !== own.toLowerCase()) return false;
    return this.caseRule === 'insensitive' || caseUnclear;
  }

  private isOnHost(name: string, isInGroup: boolean): Answer {
    const form = addressFormOf(name);
    if (form !== 'none') return this.hasAddress(name);
    if (this.host === undefined) return unknownFacts.host;
    if (/[*?]/.test(name) && name !== this.host) return wildcardUnclear;
    const [own, other] = this.ignoresDomain ? withoutOneDomain(this.host, name) : [this.host, name];
    return isInGroup ? this.equalsInGroup(other, own) : other === own;
  }

  private hasAddress(name: string): Answer {
    const form = addressFormOf(name);
    if (form !== 'address' && form !== 'pattern') return addressUnclear;
    return this.address === undefined ? unknownFacts.address : matchesAddress(name, this.address);
  }
}

/** What a line that is not written as it should be does is not certain. */
export const hasMistake = say('This line has a mistake, so it is not certain what it does\nFix the mistake, then ask again.');

function equals(name: string, own: string | undefined, unknown: Answer): Answer {
  return own === undefined ? unknown : name === own;
}

/** Yes where one is; else the first doubt; else no. */
function anyOf(answers: readonly Answer[]): Answer {
  return answers.includes(true) || (answers.find((answer) => answer !== false) ?? false);
}

function withoutOneDomain(a: string, b: string): readonly [string, string] {
  return a.includes('.') && b.includes('.') ? [a, b] : [a.replace(/\..*$/, ''), b.replace(/\..*$/, '')];
}

/** AVEVA wants GROUPCASEINSENSITIVE before all groups; elsewhere, and of several, what counts is not documented. */
function caseRuleOf(file: OptionsFile): CaseRule {
  const lines = file.statementsOf('GROUPCASEINSENSITIVE');
  const on = lines.filter((line) => /^on$/i.test(argumentOf(line, 'switch')?.words[0].value ?? ''));
  if (on.length === 0) return 'sensitive';
  const first = file.groupLines[0]?.statement.range.start ?? Number.POSITIVE_INFINITY;
  const isClear =
    on.length === lines.length && lines.some(({ range, isMisspelled, isGlued }) => range.start < first && !isMisspelled && !isGlued);
  return isClear ? 'insensitive' : 'unclear';
}
