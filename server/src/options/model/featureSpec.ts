import { memoInside } from '../../core/memo';
import type { TextRange } from '../../core/text';
import { type Argument, argumentOf, type Statement } from './statements';

/** Licenses of one feature name: all, or those alone that have a value. */
export interface Pool {
  readonly name: string;
  readonly key?: { readonly name: string; readonly value: string };
}

/** A feature as an option names it. */
export interface FeatureSpec {
  /** The name alone. */
  readonly name: string;
  readonly nameRange: TextRange;
  /** What tells one pool of it from the others: `VERSION` and its value. */
  readonly key?: { readonly name: string; readonly range: TextRange; readonly value: string; readonly valueRange: TextRange };
  /** Whether it is in the form with quotation marks, `"feature KEY=value"`. */
  readonly isQuoted: boolean;
  readonly range: TextRange;
}

/** The feature of an option; undefined where it names none, or one in several words. */
export const featureOf = memoInside((statement: Statement): FeatureSpec | undefined => {
  const argument = argumentOf(statement, 'feature') ?? argumentOf(statement, 'entitlement');
  return argument?.words.length === 1 ? specOf(argument) : undefined;
});

/** A feature with what tells one pool of it from the others. */
const withKey = /^([^=]*?)(\s+|:)(\w+)=(.*)$/;

/** The licenses that somebody means by a feature as options name it, with or without quotation marks. */
export function poolNamed(written: string): Pool {
  const inner = written.trim().replace(/^"(.*)"$/, '$1');
  const [, name, , key, value] = withKey.exec(inner) ?? [];
  return name !== undefined && key !== undefined && value !== undefined ? { name, key: { name: key, value } } : { name: inner };
}

function specOf({ words: [word], range }: Argument): FeatureSpec {
  const isQuoted = word.quote === word.start && word.text.length > 1;
  const start = word.start + (isQuoted ? 1 : 0);
  const inner = isQuoted ? word.text.slice(1, word.isClosed ? -1 : undefined) : word.text;
  const separator = withKey.exec(inner);
  if (!separator) return { name: inner, nameRange: { start, end: start + inner.length }, isQuoted, range };
  const [, name = '', between = '', key = '', value = ''] = separator;
  const keyStart = start + name.length + between.length;
  const valueStart = keyStart + key.length + 1;
  return {
    name,
    nameRange: { start, end: start + name.length },
    key: {
      name: key,
      range: { start: keyStart, end: keyStart + key.length },
      value,
      valueRange: { start: valueStart, end: valueStart + value.length },
    },
    isQuoted,
    range,
  };
}

/** The same for the same pools of licenses, and for them only. */
export function poolOf({ name, key }: Pool): string {
  return key ? `${name} ${key.name.toUpperCase()}=${key.value}` : name;
}
