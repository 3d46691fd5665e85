/**
 * The rules of the published SARIF 2.1.0 schema for the objects that Seatkeeper writes: which properties they may have, which they must
 * have, and which values there are. Objects are closed, as in the schema itself.
 */
type Schema = Readonly<Record<string, unknown>>;

const text = { type: 'string' } as const;
const uri = { type: 'string', pattern: "^(?:[A-Za-z0-9._~!$&'()*+,;=:@/?#-]|%[0-9A-F]{2})*$" } as const;
const index = { type: 'integer', minimum: 0 } as const;
const positive = { type: 'integer', minimum: 1 } as const;
const level = { enum: ['none', 'note', 'warning', 'error'] } as const;
const listOf = (items: Schema, least = 0): Schema => ({ type: 'array', items, minItems: least });
const unique = (items: Schema, least = 0): Schema => ({ ...listOf(items, least), uniqueItems: true });
const object = (properties: Record<string, Schema>, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const message = object({ text, markdown: text }, ['text']);
const multiformat = object({ text, markdown: text }, ['text']);
const artifactLocation = object({ uri, uriBaseId: text, index, description: message });
const region = {
  ...object({ startLine: positive, startColumn: positive, endLine: positive, endColumn: positive }),
  required: ['startLine'],
};
const physicalLocation = object({ artifactLocation, region }, ['artifactLocation']);
const location = object({ physicalLocation, message });
const replacement = object({ deletedRegion: region, insertedContent: object({ text }) }, ['deletedRegion']);
const artifactChange = object({ artifactLocation, replacements: listOf(replacement, 1) }, ['artifactLocation', 'replacements']);
const fix = object({ description: message, artifactChanges: unique(artifactChange, 1) }, ['artifactChanges']);
const result = object(
  {
    ruleId: text,
    ruleIndex: index,
    level,
    message,
    locations: listOf(location),
    relatedLocations: unique(location),
    fixes: unique(fix),
    partialFingerprints: { type: 'object', additionalProperties: text },
  },
  ['message'],
);
const reportingDescriptor = object(
  {
    id: text,
    shortDescription: multiformat,
    help: multiformat,
    helpUri: uri,
    defaultConfiguration: object({ level }),
    properties: object({ tags: unique(text) }),
  },
  ['id'],
);
const driver = object(
  {
    name: text,
    version: text,
    semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
    informationUri: uri,
    rules: unique(reportingDescriptor),
  },
  ['name'],
);
const artifact = object({ location: artifactLocation, roles: unique({ enum: ['analysisTarget'] }) });
const run = object(
  {
    tool: object({ driver }, ['driver']),
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    newlineSequences: unique(text, 1),
    results: listOf(result),
    artifacts: unique(artifact),
    originalUriBaseIds: { type: 'object', additionalProperties: artifactLocation },
    invocations: listOf(object({ executionSuccessful: { type: 'boolean' } }, ['executionSuccessful'])),
  },
  ['tool'],
);

export const sarifSchema = object({ $schema: uri, version: { const: '2.1.0' }, runs: listOf(run) }, ['version', 'runs']);
