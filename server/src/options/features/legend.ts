import type { TokenLegend } from '../../core/editing';

/** Every kind of token; those that license files have too have the same names. */
export const tokenTypes = [
  { name: 'keyword', standard: 'keyword', description: 'First word of a line that License Manager knows.' },
  { name: 'feature', standard: 'class', description: 'Name of a feature, package or component.' },
  { name: 'attribute', standard: 'property', description: 'Name of an attribute.' },
  { name: 'value', standard: 'string', description: 'Value of an attribute.' },
  { name: 'subjectType', standard: 'type', description: 'Type of a name in an options file: user, host or group.' },
  { name: 'group', standard: 'namespace', description: 'Name of a group in an options file.' },
  { name: 'user', standard: 'variable', description: 'User, host or address in an options file.' },
  { name: 'count', standard: 'number', description: 'Number of licenses.' },
  { name: 'path', standard: 'string', description: 'Path of a vendor daemon or an options file.' },
  { name: 'comment', standard: 'comment', description: 'Comment.' },
] as const satisfies TokenLegend['types'];

export const tokenModifiers = [
  { name: 'declaration', description: 'Declares what other lines refer to.' },
] as const satisfies TokenLegend['modifiers'];

export type TokenType = (typeof tokenTypes)[number]['name'];
