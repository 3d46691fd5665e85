import fc from 'fast-check';

/** Documents without a mistake that hold between them everything a presence or custom tab file, or XML itself, can hold. */
export const wellFormedDocuments: readonly string[] = [
  `<?xml version="1.0" encoding="utf-8"?>
<presence xmlns="http://genesyslab.com/schemas/ucc/presence">
  <state id="ready" icon="ready.png">
    <display language="en"><menuText>Ready</menuText><statusText>Ready &amp; able</statusText></display>
    <genesysAgent ready="true"/>
  </state>
  <state id="lunch">
    <display><menuText>Lunch</menuText></display>
    <genesysAgent ready="false" mode="away"><reason in="extensions">500</reason></genesysAgent>
  </state>
  <auto><event name="preview-reject" onevent="lunch" postevent="ready"/></auto>
</presence>
`,
  `\ufeff<?xml version='1.0'?>\r\n<!-- two states -->\r\n<p:presence xmlns:p='http://genesyslab.com/schemas/ucc/presence' xmlns:x="urn:x" x:note="1">\r\n\t<p:state id='a'>\r\n\t\t<p:display><p:menuText>Caf\u00e9 &#xe9;</p:menuText></p:display>\r\n\t\t<p:genesysAgent ready='0' />\r\n\t</p:state>\r\n</p:presence>\r\n`,
  '<presence xmlns="http://genesyslab.com/schemas/ucc/presence"><state><display><statusText><![CDATA[<busy> & ]] away]]></statusText></display><genesysAgent ready="1"/></state></presence><?done now?>\n<!---->',
  '<?xml version="1.0" ?>\n<tabdata>\n <tab>\n  <image>https://web.contoso.example/tab.png</image>\n  <userid>true</userid>\n  <name>Appels</name>\n  <tooltip>Espace d\u2019appels \ud83d\ude00</tooltip>\n  <contenturl>http://ucc.contoso.example:8080/ucc/app/welcome</contenturl>\n </tab>\n</tabdata>',
  '<a xmlns:p="urn:1" xmlns:q="urn:2"><p:b q:c="&lt;&gt;" c=\'"\' p:c="\t"/><q:b xmlns:q="urn:1" p:c=""></q:b>&quot;&apos;&#65;<?pi?></a>',
  '<!DOCTYPE tabdata SYSTEM "tab.dtd">\n<tabdata><tab><name xml:lang="en" xml:space="preserve"> x </name></tab></tabdata>',
];

/** What breaks a document when it is put into it, or surprisingly does not. */
export const xmlPieces: readonly string[] = [
  ...['<', '>', '&', '"', "'", '=', '/', '!', '?', '-', '[', ']', ':', ';', '#', ' ', '\n', '\r', '\t', 'x', '1', '.', '\u00a0', '\u00e9'],
  ...[
    '\0',
    '\u0001',
    '\u007f',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\ufffe',
    '\uffff',
    '\ud800',
    '\udc00',
    '\ud83d\ude00',
    '\u0300',
    '\u00b7',
    '\u203f',
  ],
  ...[
    '&amp;',
    '&lt;',
    '&nbsp;',
    '&amp',
    '&#',
    '&#;',
    '&#x;',
    '&#0;',
    '&#x1F600;',
    '&#xD800;',
    '&#65',
    '&#x110000;',
    '&#99999999999;',
    '&a:b;',
    '& ',
    '&&amp;',
    '&AMP;',
    '&#X41;',
  ],
  ...[
    '<!--',
    '-->',
    '--',
    '<!-- -->',
    '<!---->',
    '<!--->',
    '<!-- - -->',
    '<!-- -- -->',
    '--->',
    '<!-- <b> & -->',
    '<!',
    '<!x',
    '<!-',
    '<!-- <!-- -->',
    '<!--<!-->',
    '<!-->',
  ],
  ...['<![CDATA[', ']]>', ']]', '<![CDATA[]]>', '<![CDATA[ ]]]]>', '<![CDATA[<![CDATA[]]>', '<![cdata[x]]>', '<![CDATA'],
  ...[
    '<?',
    '?>',
    '<?x?>',
    '<?x y?>',
    '<? x?>',
    '<?xml?>',
    '<?XML x?>',
    '<?xml version="1.0"?>',
    '<?xml-stylesheet href="a"?>',
    '<?a:b c?>',
    '<?x<b>?>',
    '<??>',
  ],
  ...[
    '<b>',
    '</b>',
    '<b/>',
    '<b />',
    '</state>',
    '</presence>',
    '</tabdata>',
    '<state>',
    '<presence>',
    '</b >',
    '</ b>',
    '< b>',
    '<b/ >',
    '<b//>',
    '<>',
    '</>',
    '<b x>',
    '</b x="1">',
  ],
  ...[
    ' x="1"',
    ' x=1',
    ' x',
    ' x="',
    ' x=""',
    " y='<'",
    ' z=">"',
    ' id="a" id="b"',
    'x="1"',
    ' x = "1"',
    ' x="&"',
    ' 1="1"',
    ' -="1"',
    ' x="1"y="2"',
    ' x="1" "2"',
    ' é="1"',
  ],
  ...[
    ' p:x="1"',
    ' xmlns:p="urn:p"',
    ' xmlns=""',
    ' xmlns:p=""',
    ' xmlns:xml="urn:x"',
    ' xmlns:xmlns="urn:x"',
    ' xmlns="http://www.w3.org/2000/xmlns/"',
  ],
  ...[
    ' xmlns:xml="http://www.w3.org/XML/1998/namespace"',
    ' xmlns="http://www.w3.org/XML/1998/namespace"',
    ' xmlns:q="urn:q" q:x="1"',
    ' xmlns:q="urn:1" q:c="2"',
    ' xml:lang="en"',
  ],
  ...[
    '<p:b/>',
    '<xml:b/>',
    '<xmlns:b/>',
    '<:b/>',
    '<b:/>',
    '<a:b:c/>',
    ' a:b:c="1"',
    ' :b="1"',
    ' b:="1"',
    ' xmlns:="urn:x"',
    '<xml/>',
    '<_/>',
    '<é/>',
    '<b·/>',
    '<·b/>',
    ' xmlns:a="::"',
  ],
  ...[
    '<!DOCTYPE a>',
    '<!DOCTYPE',
    '<!DOCTYPE a SYSTEM "x">',
    '<!DOCTYPE a PUBLIC "x">',
    '<!DOCTYPE a [<!ENTITY x "y">]>',
    '&x;',
    '<!doctype a>',
    '<!DOCTYPE a []>',
    '<!DOCTYPEa>',
  ],
  ...[
    ' encoding="utf-8"',
    ' encoding="latin1"',
    ' encoding="no such"',
    ' standalone="yes"',
    ' standalone="maybe"',
    ' version="1.1"',
    'version="1."',
    '1.1',
    '2.0',
  ],
];

/** Parts of presence and custom tab files, right and wrong. */
export const presencePieces: readonly string[] = [
  '<state id="ready">',
  '<state id="lunch" icon="icons/away.png"><display><menuText>Lunch</menuText></display><genesysAgent ready="false" mode="away"/></state>',
  '<display>',
  '<display language="fr"><statusText>x</statusText></display>',
  '<display language="fr_FR"/>',
  '<menuText> </menuText>',
  '<genesysAgent ready="true" mode="ACW"/>',
  '<genesysAgent ready="false"><reason in="extensions">500</reason></genesysAgent>',
  '<reason ext="true">',
  '<auto>',
  '</auto>',
  '<event name="preview-reject" onevent="ready" postevent="nobody"/>',
  '<event name="preview"/>',
  '<composite/>',
  '<tab>',
  '</tab>',
  '<tab><image>http://your_webserver_IP/a.gif</image><userid>yes</userid><contenturl>http:/ucc/app/welcom</contenturl></tab>',
  '<name>x</name>',
  ' id="ready"',
  ' language="de"',
  ' mode="acw"',
  ' icon="tag:ucc.genesyslab.com,2013:icons/status/redy"',
  ' onevent="__proto__"',
  ' xmlns="http://genesyslab.com/schemas/ucc/presence"',
  '<__proto__ constructor="1"/>',
];

const anInsertion = fc.constantFrom(...xmlPieces);

/** A mutation: which kind, where (a part of the text's length), how far, and what is put in. */
const mutation = fc.record({
  kind: fc.constantFrom(
    ...(['insert', 'insert', 'insert', 'insertAtToken', 'insertInTag', 'insertInTag', 'delete', 'replace', 'deleteToken'] as const),
    ...(['doubleToken', 'swapTokens', 'deleteStretch', 'truncate'] as const),
  ),
  where: fc.nat({ max: 0x7fffffff }),
  other: fc.nat({ max: 0x7fffffff }),
  what: anInsertion,
});
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutate(text: string, { kind, where, other, what }: Mutation): string {
  const at = where % (text.length + 1);
  const put = (start: number, end: number, newText: string) => text.slice(0, start) + newText + text.slice(end);
  const tokens = text.split(/(<[^<>]*>|\s+|"[^"<]*")/).filter(Boolean);
  const first = where % Math.max(1, tokens.length);
  const second = other % Math.max(1, tokens.length);
  switch (kind) {
    case 'insert':
      return put(at, at, what);
    case 'delete':
      return put(at, at + 1, '');
    case 'replace':
      return put(at, at + 1, what);
    case 'deleteStretch':
      return put(at, at + (other % 30), '');
    case 'truncate':
      return other % 8 === 0 ? text.slice(0, at) : put(at, at + 1, '');
    case 'insertAtToken':
      return [...tokens.slice(0, first), what, ...tokens.slice(first)].join('');
    case 'insertInTag': {
      const tag = text.indexOf('>', at);
      return tag < 0 ? put(at, at, what) : put(tag - (text[tag - 1] === '/' ? 1 : 0), tag - (text[tag - 1] === '/' ? 1 : 0), what);
    }
    case 'deleteToken':
      return tokens.filter((_, index) => index !== first).join('');
    case 'doubleToken':
      return tokens.flatMap((token, index) => (index === first ? [token, token] : [token])).join('');
    case 'swapTokens': {
      [tokens[first], tokens[second]] = [tokens[second] ?? '', tokens[first] ?? ''];
      return tokens.join('');
    }
  }
}

/** Documents that began well-formed and were damaged in up to three places; a good part of them is well-formed still. */
export const damagedXml = fc
  .tuple(fc.constantFrom(...wellFormedDocuments), fc.array(mutation, { minLength: 1, maxLength: 3 }))
  .map(([text, mutations]) => mutations.reduce(mutate, text));

/** Text that has little to do with XML but its characters. */
export const xmlLikeText = fc
  .array(fc.oneof(anInsertion, fc.constantFrom(...'<>&"\'=/ \nab')), { maxLength: 40 })
  .map((pieces) => pieces.join(''));
