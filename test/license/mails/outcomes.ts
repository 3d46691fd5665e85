import * as licenses from './licenses';

/** What cleaning a mail of this folder gives. */
export interface Outcome {
  /** The license that is in it, as it was issued; undefined where there is none that is certain. */
  readonly license: string | undefined;
  readonly isComplete?: boolean;
  /** How many lines are not part of the license. */
  readonly leftOut: number;
  /** The lines that are not certain, 1-based. */
  readonly uncertain?: readonly number[];
}

const { complete, partial, otherHostId, renewed, reduced, twoVendors, template } = licenses;

/** The mails of this folder and what cleaning them gives. */
export const outcomes: Readonly<Record<string, Outcome>> = {
  'alternatives.txt': { license: complete, isComplete: true, leftOut: 5 },
  'attachment.txt': { license: complete, isComplete: true, leftOut: 1 },
  'complete.txt': { license: complete, isComplete: true, leftOut: 11 },
  'forwarded-french.txt': { license: renewed, isComplete: true, leftOut: 9 },
  'forwarded-german.txt': { license: complete, isComplete: true, leftOut: 14 },
  'html.txt': { license: complete, isComplete: true, leftOut: 2 },
  'lone-backslash.txt': { license: complete, isComplete: true, leftOut: 4 },
  'other-host-id.txt': { license: otherHostId, isComplete: true, leftOut: 11 },
  'outlook.txt': { license: complete, isComplete: true, leftOut: 0 },
  'partial.txt': { license: partial, isComplete: false, leftOut: 11 },
  'placeholders.txt': { license: template, isComplete: true, leftOut: 11 },
  'quoted-printable-body.txt': { license: complete, isComplete: true, leftOut: 0 },
  'quoted-printable.txt': { license: complete, isComplete: true, leftOut: 7 },
  'quoted-twice.txt': { license: complete, isComplete: true, leftOut: 8 },
  'quoted.txt': { license: complete, isComplete: true, leftOut: 9 },
  'quotes-lost.txt': { license: complete, isComplete: true, leftOut: 9 },
  'reduced.txt': { license: reduced, isComplete: true, leftOut: 11 },
  'renewed.txt': { license: renewed, isComplete: true, leftOut: 12 },
  'requoted.txt': { license: complete, isComplete: true, leftOut: 10 },
  'run-together.txt': { license: complete, isComplete: true, leftOut: 7 },
  'signature-block.txt': { license: twoVendors, isComplete: true, leftOut: 12 },
  'wrapped-narrow.txt': { license: complete, isComplete: true, leftOut: 11 },
  'wrapped.txt': { license: complete, isComplete: true, leftOut: 13 },
  // The mail ends in the middle of a signature.
  'cut-off.txt': { license: undefined, isComplete: true, leftOut: 11, uncertain: [13] },
  'no-license.txt': { license: undefined, leftOut: 8 },
};
