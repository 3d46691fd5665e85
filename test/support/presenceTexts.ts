import fc from 'fast-check';
import { PRESENCE_NAMESPACE } from '../../server/src/presence/vocabulary';

const ids = [
  'ready',
  'busy',
  'Busy',
  'lunch',
  ' away ',
  'after call',
  'predefDND',
  'acw',
  '1acw',
  '__proto__',
  'constructor',
  'a&amp;b',
  '',
];
const languages = ['en', 'fr', 'FR', 'de', 'fr-CA', 'fr_FR', 'ja', 'EN', ''];
const modes = ['none', 'manual', 'acw', 'legal', 'auxwork', 'away', 'back', 'nodisconnect', 'ACW'];
const icons = [
  'ready.png',
  'icons\\ready.png',
  'C:\\icons\\a.png',
  'tag:ucc.genesyslab.com,2013:icons/status/dnd',
  'TAG:ucc.genesyslab.com,2013:icons/status/DND',
  'tag:ucc.genesyslab.com,2013:icons/status/redy',
];
const space = fc.constantFrom(
  '',
  '\n',
  '\n  ',
  '\r\n\t',
  '\u00a0',
  '\n\u00a0 \u200b\n',
  ' <!-- note -->\n',
  '\n<!-- note -->\n  ',
  'word',
  '\n;\n',
);

function attribute(name: string, values: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constant(''),
    fc.tuple(fc.constantFrom(...values), fc.constantFrom('"', "'")).map(([value, quote]) => ` ${name}=${quote}${value}${quote}`),
  );
}

/** Children in any order, with white space, comments or stray text between them. */
function children(item: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(space, item), { maxLength })
    .chain((parts) => space.map((end) => parts.map((part) => part.join('')).join('') + end));
}

const text = fc.constantFrom(
  '<menuText>Ready</menuText>',
  '<menuText> </menuText>',
  '<statusText>At lunch</statusText>',
  '<statusText/>',
  '<stateText>x</stateText>',
);
const display = fc
  .tuple(attribute('language', languages), children(text, 3))
  .map(([language, inner]) => `<display${language}>${inner}</display>`);
const reason = fc.constantFrom(
  '',
  '<reason>lunch</reason>',
  '<reason in="extensions">lunch</reason>',
  '<reason ext="true">lunch</reason>',
  '<reason keyname="Code">5</reason>',
);
const agent = fc
  .tuple(attribute('ready', ['true', 'false', '1', '0', 'TRUE', ' true ']), attribute('mode', modes), reason)
  .map(([ready, mode, inner]) => `<genesysAgent${ready}${mode}>${inner}</genesysAgent>`);
const state = fc
  .tuple(attribute('id', ids), attribute('icon', icons), children(fc.oneof(display, agent), 4))
  .map(([id, icon, inner]) => `<state${id}${icon}>${inner}</state>`);
const event = fc
  .tuple(
    attribute('name', ['preview-reject', 'preview-timeout', 'preview-redirect', 'preview']),
    attribute('onevent', ids),
    attribute('postevent', ids),
  )
  .map((parts) => `<event${parts.join('')}/>`);
const auto = children(event, 4).map((inner) => `<auto>${inner}</auto>`);

/** Well-formed presence definitions with every mistake that the rules over the tree know. */
export const presenceDefinition = children(
  fc.oneof(
    { weight: 4, arbitrary: state },
    { weight: 1, arbitrary: auto },
    { weight: 1, arbitrary: fc.constantFrom('<composite/>', '<composite>x</composite>', '<stat/>') },
  ),
  8,
).map((inner) => `<presence xmlns="${PRESENCE_NAMESPACE}">${inner}</presence>`);

const addresses = [
  'https://web.contoso.example/a.png',
  'http://web.contoso.example:8080/ucc/app/welcome',
  'http:/ucc/app/welcom',
  'http://<UCC_host_FQDN>:<HTTP_port>/ucc/app/welcome',
  'http://your_webserver_IP/a.gif',
  'C:\\ucc\\a b.png',
  'file://C:/a.png',
  'ftp://a:0/ucc',
  '&lt;host&gt;',
  '<![CDATA[http://<x>/]]>',
  '',
];
const tab = fc
  .tuple(fc.constantFrom(...addresses), fc.constantFrom('true', 'yes'), fc.constantFrom(...addresses))
  .map(([image, user, url]) => `<tab><image>${image}</image><userid>${user}</userid><name>x</name><contenturl>${url}</contenturl></tab>`);

/** Custom tab files with every mistake that the rules over the tree know. */
export const customTabs = fc.array(tab, { maxLength: 5 }).map((tabs) => `<tabdata>\n${tabs.join('\n')}\n</tabdata>`);

/** One damage of a text: `[where, how many characters out, what in]`, the place given as a fraction of the length. */
export const xmlDamage = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat({ max: 12 }),
  fc.constantFrom(
    '',
    '',
    '<',
    '>',
    '"',
    "'",
    '&',
    '/',
    '=',
    ' ',
    '\u00a0',
    '\\',
    '<state',
    '</state>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x',
    'id="a"',
  ),
);
