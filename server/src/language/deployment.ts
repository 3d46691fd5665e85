import type { Message } from '../core/message';
import type { TextRange } from '../core/text';

/** What a file says of a deployment of programs that take licenses. */
export interface Deployment {
  needs(): DeploymentNeeds;
  /** What an order of these licenses must say, in the order in which it is asked for. */
  order(): readonly OrderLine[];
}

export interface DeploymentNeeds {
  readonly features: readonly FeatureNeed[];
  /** What else holds for all of it, such as why nothing is compared with licenses. */
  readonly notes: readonly Message[];
}

/** How many licenses of a feature a deployment needs. */
export interface FeatureNeed {
  readonly feature: string;
  /** A feature that may be licensed instead. */
  readonly instead: string | undefined;
  /** The sum of the reasons. */
  readonly needed: number;
  readonly reasons: readonly NeedReason[];
  /** Undefined where there is nothing to compare with. */
  readonly licenses: FeatureLicenses | undefined;
}

export interface FeatureLicenses {
  /** `Infinity` where they are not counted. */
  readonly granted: number;
  readonly missing: number;
  readonly spare: number;
}

/** A part of the sum. */
export interface NeedReason {
  readonly count: number;
  /** What takes them, to follow their number and "for". */
  readonly because: Message;
  /** Who takes licenses and how they are counted. */
  readonly rule: Message;
  /** Where that is written. */
  readonly source: Message;
  /** What else is to be known of it, such as that the source can be read in two ways: a sentence. */
  readonly note: Message | undefined;
  /** What in the file says so. */
  readonly range: TextRange;
}

/** A line of an order: what it is called, and what the file says of it; undefined where that lacks. */
export interface OrderLine {
  readonly label: Message;
  readonly value: string | number | undefined;
}

/** What is known about how licenses are counted, without any file. */
export interface NeedQuestions {
  /** What can be asked about: features, then applications, then solutions. */
  readonly topics: readonly NeedTopic[];
  /** What is known of a name, in any case, or of what is in parentheses in it; undefined for what is not known. */
  answer(name: string): NeedAnswer | undefined;
}

export interface NeedTopic {
  readonly name: string;
  readonly kind: 'feature' | 'application' | 'solution';
  /** In a line. */
  readonly summary: Message;
}

export interface NeedAnswer {
  readonly topic: NeedTopic;
  /** The features, and how the licenses of each are counted; of a solution by its applications. */
  readonly parts: readonly NeedAnswerPart[];
  /** What else is to be known: sentences. */
  readonly notes: readonly Message[];
}

export interface NeedAnswerPart {
  /** Of a solution: the application. */
  readonly application: string | undefined;
  readonly feature: string;
  /** How its licenses are counted. */
  readonly counting: Message;
  /** What that is for, and what is to be known of it: sentences. */
  readonly details: readonly Message[];
  readonly source: Message;
}

/** A file to begin with, for a new deployment. */
export interface Starter {
  readonly id: string;
  /** What it is for. */
  readonly title: Message;
  /** The releases that its programs may have, the latest first; empty where it does not say one. */
  readonly releases: readonly string[];
  /** The name of a file, such as `site.seatplan.json`. */
  readonly fileName: string;
  /** Its text. */
  text(answers: StarterAnswers): string;
}

/** What was answered before a file is made: without an answer, the text has what most need. */
export interface StarterAnswers {
  readonly release?: string | undefined;
  /** The paths of the license files that it is compared with. */
  readonly licenseFiles?: readonly string[] | undefined;
}
