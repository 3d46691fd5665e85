/** A kind of token, and the standard one that an editor may draw it as if it does not know ours (Language Server Protocol, SemanticTokenTypes). */
interface TokenTypeDefinition {
  readonly name: string;
  readonly standard: string;
  readonly description: string;
}

interface TokenModifierDefinition {
  readonly name: string;
  readonly description: string;
}

/** Every kind of token. */
export const tokenTypes = [
  { name: 'keyword', standard: 'keyword', description: 'First word of a line that License Manager knows.' },
  { name: 'hostName', standard: 'variable', description: 'Host name on a SERVER line.' },
  { name: 'hostId', standard: 'number', description: 'Host id that licenses are tied to.' },
  { name: 'vendor', standard: 'namespace', description: 'Name of a vendor daemon.' },
  { name: 'feature', standard: 'class', description: 'Name of a feature, package or component.' },
  { name: 'version', standard: 'number', description: 'Version of a feature.' },
  { name: 'date', standard: 'number', description: 'Expiry date or other date.' },
  { name: 'count', standard: 'number', description: 'Number of licenses.' },
  { name: 'port', standard: 'number', description: 'TCP port.' },
  { name: 'key', standard: 'string', description: 'License key or signature.' },
  { name: 'path', standard: 'string', description: 'Path of a vendor daemon or an options file.' },
  { name: 'attribute', standard: 'property', description: 'Name of an attribute.' },
  { name: 'value', standard: 'string', description: 'Value of an attribute.' },
  { name: 'comment', standard: 'comment', description: 'Comment.' },
] as const satisfies readonly TokenTypeDefinition[];

/** What more there is to say of a token. */
export const tokenModifiers = [
  { name: 'declaration', description: 'Declares what other lines refer to.' },
  { name: 'editable', description: 'An administrator may change it.' },
  { name: 'signed', description: 'The signature covers it: changing even one character makes the license invalid.' },
  { name: 'known', description: 'A feature in the Genesys Licensing Guide, spelled as it is there.' },
  { name: 'unknown', description: 'A name that is not publicly documented.' },
  { name: 'deprecated', description: 'Expired.' },
] as const satisfies readonly TokenModifierDefinition[];

export type TokenType = (typeof tokenTypes)[number]['name'];
export type TokenModifier = (typeof tokenModifiers)[number]['name'];
