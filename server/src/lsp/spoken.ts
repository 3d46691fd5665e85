import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Spoken } from '../../../shared/protocol';
import { type Message, shortened } from '../core/message';
import type { TextRange } from '../core/text';
import { toRange } from './convert';
import type { Words } from './words';

/** Plain data of the core as it is sent: every message put into words, and every range as lines and characters. */
export function spoken<T>(data: T, text: TextDocument, words: Words): Spoken<T> {
  const speak = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(speak);
    if (typeof value !== 'object' || value === null) return value;
    if ('template' in value) return words.of(shortened(value as Message));
    if (isRange(value)) return toRange(text, value);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, speak(part)]));
  };
  return speak(data) as Spoken<T>;
}

function isRange(value: object): value is TextRange {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}
