/** The members of the manifest's `contributes` that people read. */
const readable = new Set([
  'title',
  'shortTitle',
  'description',
  'markdownDescription',
  'enumDescriptions',
  'markdownEnumDescriptions',
  'enumItemLabels',
  'deprecationMessage',
  'markdownDeprecationMessage',
  'patternErrorMessage',
  'label',
  'contents',
  'altText',
]);

/** What is left out of a key, which is long enough without. */
const unnamed = new Set(['configuration', 'properties']);

/** Named the same in every language. */
const product = 'Seatkeeper';

/**
 * Takes the texts that people read out of the manifest, as VS Code wants them translated: a plain text gives way to a `%key%` made of its
 * place, and goes into the texts; of a key that is there already the text is `known`. Throws where there is none.
 */
export function withoutTexts(manifest, known) {
  const texts = {};
  const replace = (text, place) => {
    if (text === product) return text;
    const key = keyIn(text);
    if (key !== undefined && !Object.hasOwn(known, key))
      throw new Error(`package.nls.json has no text for ${text}: write the English text into package.json.`);
    if (Object.hasOwn(texts, place)) throw new Error(`package.json has two texts that would be called %${place}%.`);
    texts[place] = key === undefined ? text : known[key];
    return `%${place}%`;
  };
  const visit = (node, place, isReadable) => {
    if (typeof node === 'string') return isReadable ? replace(node, place.join('.')) : node;
    if (Array.isArray(node)) return node.map((item, index) => visit(item, [...place, item?.id ?? item?.command ?? index], isReadable));
    return mapMembers(node, (value, name) =>
      visit(value, unnamed.has(name) ? place : [...place, name], readable.has(name) || (name === 'name' && place[0] === 'views')),
    );
  };
  return { manifest: { ...manifest, contributes: visit(manifest.contributes, [], false) }, texts };
}

/** The manifest with its texts in it. */
export function withTexts(node, texts) {
  if (typeof node === 'string') return texts[keyIn(node)] ?? node;
  if (Array.isArray(node)) return node.map((item) => withTexts(item, texts));
  return mapMembers(node, (value) => withTexts(value, texts));
}

function keyIn(text) {
  return /^%(.+)%$/.exec(text)?.[1];
}

function mapMembers(node, map) {
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, map(value, name)]));
}
