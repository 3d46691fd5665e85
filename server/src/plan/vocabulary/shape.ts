/** What a kind of names refers to: each is defined by one field, and referred to by others. */
export type NameKind =
  | 'host'
  | 'licenseServer'
  | 'product'
  | 'licenseFile'
  | 'node'
  | 'station'
  | 'aggregator'
  | 'cicServer'
  | 'slave'
  | 'instance';

/** What a value of a plan may be: the one source of the type, the schema, what is explained and completed, and what refers to what. */
export interface Shape<T> {
  readonly kind: 'object' | 'list' | 'text' | 'number' | 'flag' | 'choice';
  /** In English, for the schema. */
  readonly description: string;
  /** The facts that the value decides about. */
  readonly facts: readonly string[];
  /** The part of a JSON Schema for the value itself. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly members?: Readonly<Record<string, Shape<unknown>>>;
  readonly required?: readonly string[];
  readonly item?: Shape<unknown>;
  /** The words of a choice, with what each means, in English. */
  readonly choices?: Readonly<Record<string, string>>;
  /** The kind of names that the value is one of. */
  readonly defines?: NameKind;
  /** The kind of names that it must be one of. */
  readonly refersTo?: NameKind;
  /** Whether following such references must end. */
  readonly isAcyclic?: boolean;
  /** Never there: what the type of the value is. */
  readonly type?: T;
}

export type ValueOf<S> = S extends Shape<infer T> ? T : never;

/** An object of a plan; every member may be missing, since what is not valid is left out. */
export type ObjectOf<M extends Readonly<Record<string, Shape<unknown>>>> = { readonly [Name in keyof M]?: ValueOf<M[Name]> };

interface Options {
  readonly facts?: readonly string[];
}

export function object<const M extends Readonly<Record<string, Shape<unknown>>>>(
  description: string,
  members: M,
  { facts = [], required = [] }: Options & { readonly required?: readonly (keyof M & string)[] } = {},
): Shape<ObjectOf<M>> {
  return { kind: 'object', description, facts, schema: { type: 'object' }, members, required };
}

export function list<T>(description: string, item: Shape<T>, { facts = [] }: Options = {}): Shape<readonly T[]> {
  return { kind: 'list', description, facts, schema: { type: 'array' }, item };
}

/** A text that is not empty. */
export function text(
  description: string,
  {
    facts = [],
    ...rest
  }: Options & {
    readonly pattern?: string;
    /** What matches the pattern. */
    readonly example?: string;
    readonly defines?: NameKind;
    readonly refersTo?: NameKind;
    readonly isAcyclic?: boolean;
  } = {},
): Shape<string> {
  const { pattern = '\\S', example, ...names } = rest;
  return { kind: 'text', description, facts, schema: { type: 'string', pattern, ...(example && { examples: [example] }) }, ...names };
}

/** The name of something that is in the plan too. */
export function reference(
  description: string,
  refersTo: NameKind,
  options: Options & { readonly isAcyclic?: boolean } = {},
): Shape<string> {
  return text(description, { ...options, refersTo });
}

/** A whole number, both limits included. */
export function whole(
  description: string,
  { facts = [], minimum = 0, maximum = 1_000_000_000 }: Options & { readonly minimum?: number; readonly maximum?: number } = {},
): Shape<number> {
  return { kind: 'number', description, facts, schema: { type: 'integer', minimum, maximum } };
}

/** A number that may have a fraction, 0 at least. */
export function quantity(description: string, { facts = [] }: Options = {}): Shape<number> {
  return { kind: 'number', description, facts, schema: { type: 'number', minimum: 0 } };
}

/** A number of licenses as an option of a server has it: a whole number, or a text such as `max`. */
export function optionValue(description: string, { facts = [] }: Options = {}): Shape<number | string> {
  return { kind: 'text', description, facts, schema: { type: ['integer', 'string'] } };
}

export function flag(description: string, { facts = [] }: Options = {}): Shape<boolean> {
  return { kind: 'flag', description, facts, schema: { type: 'boolean' } };
}

export function choice<const C extends Readonly<Record<string, string>>>(
  description: string,
  choices: C,
  { facts = [] }: Options = {},
): Shape<keyof C & string> {
  return {
    kind: 'choice',
    description,
    facts,
    schema: { type: 'string', enum: Object.keys(choices), enumDescriptions: Object.values(choices) },
    choices,
  };
}

/** A release or version: numbers with points between them, such as `8.1` or `8.0.300.00`. */
export function release(description: string, { facts = [] }: Options = {}): Shape<string> {
  return text(description, { facts, pattern: '^\\d{1,4}(?:\\.\\d{1,6}){0,5}$' });
}

/** A day as `2026-09-30`. */
export function day(description: string, { facts = [] }: Options = {}): Shape<string> {
  return text(description, { facts, pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$' });
}

/** The JSON Schema of a shape, without what a whole file has. */
export function schemaOf({ description, schema, members, required = [], item }: Shape<unknown>): Readonly<Record<string, unknown>> {
  return {
    description,
    ...schema,
    ...(members && {
      additionalProperties: false,
      ...(required.length > 0 && { required }),
      properties: Object.fromEntries(Object.entries(members).map(([name, member]) => [name, schemaOf(member)])),
    }),
    ...(item && { items: schemaOf(item) }),
  };
}
