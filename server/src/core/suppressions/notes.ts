import type { Finding, Fix } from '../finding';
import { say, shortened } from '../message';
import { nearest } from '../suggest';
import type { TextEdit, TextRange } from '../text';
import { type Claim, type Directive, type MisspelledDirective, type NamedRule, verbs } from './directive';

export const UNUSED_SUPPRESSION = 'unused-suppression';
export const UNKNOWN_SUPPRESSION = 'unknown-suppression';

type Removal = (comment: Directive['comment']) => TextEdit;

/** A comment that begins like a directive, and is not one. */
export function misspelledNote({ comment, written, range, intended }: MisspelledDirective, removalOf: Removal): Finding {
  const removal = removeComment(comment, removalOf);
  return {
    rule: UNKNOWN_SUPPRESSION,
    severity: 'information',
    range,
    message: shortened(
      intended === undefined
        ? say('There is no comment {written}, so this one hides nothing\nSeatkeeper knows these: {known}.', {
            written,
            known: verbs.map((verb) => `seatkeeper-${verb}`).join(', '),
          })
        : say('There is no comment {written}, so this one hides nothing\nDid you mean {intended}?', { written, intended }),
    ),
    fixes: intended === undefined ? [removal] : [replacement(range, intended), removal],
  };
}

/** A rule in a directive that does not exist. */
export function unknownRuleNote(directive: Directive, rule: NamedRule, known: Iterable<string>, removalOf: Removal): Finding {
  const near = nearest(rule.id, known);
  const removal = removeRule(directive, rule, removalOf);
  return {
    rule: UNKNOWN_SUPPRESSION,
    severity: 'information',
    range: rule.range,
    message: shortened(
      near === undefined
        ? say(
            'There is no rule {rule} for this kind of file\nThis part of the comment hides nothing. Write the name as the finding shows it; a remark of your own goes after a colon.',
            { rule: rule.id },
          )
        : say('There is no rule {rule} for this kind of file\nDid you mean {near}? This part of the comment hides nothing.', {
            rule: rule.id,
            near,
          }),
    ),
    fixes: near === undefined ? [removal] : [replacement(rule.range, near), removal],
  };
}

/** A directive of which no part had any effect. */
export function unusedDirectiveNote(directive: Directive, removalOf: Removal): Finding {
  const { comment, verb, rules } = directive;
  const named = rules.map(({ id }) => id).join(', ');
  const message =
    verb === 'enable'
      ? say('This comment has no effect; remove it\nWhat it switches on again was not switched off before.')
      : named === ''
        ? say(
            'This comment hides nothing; remove it\nThere is no finding where it applies. If it stays, it may hide a mistake that is made later.',
          )
        : say(
            'This comment hides nothing; remove it\nThere is no finding of {rules} where it applies. If it stays, it may hide a mistake that is made later.',
            { rules: named },
          );
  return unusedNote(comment.range, message, removeComment(comment, removalOf));
}

/** One rule of a directive that had no effect while others had. */
export function unusedRuleNote({ directive, rule }: Claim & { rule: NamedRule }, removalOf: Removal): Finding {
  const message =
    directive.verb === 'enable'
      ? say('The rule {rule} was not switched off before\nSwitching it on again has no effect. Remove it from the comment.', {
          rule: rule.id,
        })
      : say(
          'There is no finding of {rule} where this comment applies\nRemove the name from it. If it stays, it may hide a mistake that is made later.',
          {
            rule: rule.id,
          },
        );
  return unusedNote(rule.range, message, removeRule(directive, rule, removalOf));
}

function unusedNote(range: TextRange, message: Finding['message'], fix: Fix): Finding {
  return { rule: UNUSED_SUPPRESSION, severity: 'hint', range, message: shortened(message), fixes: [fix], tags: ['unnecessary'] };
}

// None of these is safe: a comment is the author's, and may be wanted again tomorrow.

function replacement(range: TextRange, newText: string): Fix {
  return { title: say('Replace it with {word}', { word: newText }), edits: [{ range, newText }], safe: false };
}

function removeComment(comment: Directive['comment'], removalOf: Removal): Fix {
  return { title: say('Remove the comment'), edits: [removalOf(comment)], safe: false };
}

/** Takes out the name with what separates it from the others; the last one takes the comment along, which would hide everything without it. */
function removeRule(directive: Directive, rule: NamedRule, removalOf: Removal): Fix {
  const { rules, comment } = directive;
  if (rules.length === 1) return removeComment(comment, removalOf);
  const index = rules.indexOf(rule);
  const before = rules[index - 1];
  const after = rules[index + 1];
  const range = before
    ? { start: before.range.end, end: rule.range.end }
    : { start: rule.range.start, end: after?.range.start ?? rule.range.end };
  return { title: say('Remove {rule} from the comment', { rule: rule.id }), edits: [{ range, newText: '' }], safe: false };
}
