/** The JSON Schema of the project file, as text: what VS Code's settings say in the manifest, in the shape of that file. */
export function projectFileSchema(manifest, languages) {
  const settings = manifest.contributes.configuration.properties;
  const setting = (name) => {
    const { scope, enumDescriptions, markdownDescription, patternErrorMessage, ...schema } = settings[`seatkeeper.${name}`];
    return { ...schema, description: schema.description ?? markdownDescription.replaceAll('`', '"') };
  };
  const object = (description, properties) => ({ description, type: 'object', additionalProperties: false, properties });
  const groupOf = ({ id, heading, settings }) => {
    const names = Object.keys(settings).filter((name) => settings[name].inProjectFile);
    const group = object(
      `Settings for ${heading[0].toLowerCase()}${heading.slice(1)}.`,
      Object.fromEntries(names.map((name) => [name, setting(`${id}.${name}`)])),
    );
    return [id, group];
  };
  const patterns = (description, more = { default: [] }) => ({
    description,
    type: 'array',
    items: { type: 'string', pattern: '\\S', maxLength: 4096, not: { pattern: '(?:\\*\\*[^]*){5}' } },
    ...more,
  });
  // What all rules have in common is said once: there are hundreds of them.
  const { properties: rules, ...rest } = setting('rules');
  const [{ description: _, ...severity }] = Object.values(rules);
  const ofRules = Object.entries(rules).map(([id, { description }]) => [id, { $ref: '#/definitions/severity', description }]);
  const settingsOfRulesAndLanguages = {
    rules: { ...rest, properties: Object.fromEntries(ofRules) },
    ...Object.fromEntries(languages.map(groupOf)),
  };
  const override = object('Settings for some files; they go before the settings of the whole file and before earlier overrides.', {
    files: patterns('The files: patterns as in .gitignore, relative to this folder, such as "*.lic" or "sites/east/".', { minItems: 1 }),
    ...Object.fromEntries(Object.keys(settingsOfRulesAndLanguages).map((name) => [name, { $ref: `#/properties/${name}` }])),
  });
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'seatkeeperrc.schema.json',
    $comment: 'Written by `npm run generate`; do not edit.',
    title: 'Seatkeeper project file',
    allowComments: true,
    allowTrailingCommas: true,
    ...object(
      'Settings of Seatkeeper for all files in this folder and below it. They go before those of project files above it and before the settings of an editor.',
      {
        $schema: { description: 'The address of this schema, for editors.', type: 'string' },
        root: {
          description: 'Whether the settings of project files in the folders above do not apply here.',
          type: 'boolean',
          default: false,
        },
        extends: {
          description:
            'Another file whose settings are taken over: a path relative to this file, inside the open or current folder. What is set here goes before them.',
          type: 'string',
          pattern: '^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)(?=[^]*\\S)[^\\\\\\u0000-\\u001f\\u007f-\\u009f]+$',
          maxLength: 4096,
        },
        ...settingsOfRulesAndLanguages,
        ignore: patterns('Files and folders that are not checked: patterns as in .gitignore, relative to this folder, such as "archive/".'),
        site: patterns(
          'Files of one site, which are judged together: patterns as in .gitignore, relative to this folder, such as "*.lic". Findings about several files are in each of them.',
        ),
        overrides: {
          description: 'Settings for some files only; of several that apply to a file, the later go before the earlier.',
          type: 'array',
          items: { ...override, required: ['files'] },
          default: [],
        },
      },
    ),
    definitions: { severity },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
