import { nearest } from '../core/suggest';
import type { KnownError } from './error';

/** What may have been meant by a word or message that is not known: a symbol a slip or two away, or a code of which the sign is missing. */
export function suggest(asked: string, errors: readonly KnownError[]): string | undefined {
  const names = errors.flatMap(({ id, names: symbols = [] }) => (/^[A-Za-z]/.test(id) ? [id, ...symbols] : symbols));
  const near = nearest(asked, names) ?? nearest(`LM_${asked}`, names);
  if (near !== undefined) return near;
  const number = /^(?:[a-z]+[\s:#-]{1,3}){0,3}(\d{1,3})$/i.exec(asked)?.[1];
  const code = number === undefined ? undefined : `-${Number(number)}`;
  return errors.some(({ family, id }) => family === 'flexnet' && id === code) ? code : undefined;
}
