/** The first arguments of all calls of `callee` in a text of TypeScript. Throws, with the line, where one is not a plain literal. */
export function literalArguments(text, callee) {
  const call = new RegExp(String.raw`(?<!function )(?<![\w.])${callee.replaceAll('.', '\\.')}\(\s*`, 'g');
  return [...text.matchAll(call)].map((match) => {
    const start = match.index + match[0].length;
    const literal = /^(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\$]|\\.|\$(?!\{))*`)(?=\s*[,)])/.exec(
      text.slice(start, start + LONGEST),
    )?.[0];
    if (literal === undefined) {
      const line = text.slice(0, start).split('\n').length;
      throw new Error(`line ${line}: the first argument of ${callee} must be a plain literal, so that it can be translated`);
    }
    return unescaped(literal.slice(1, -1));
  });
}

/** Longer than any text. */
const LONGEST = 5000;

function unescaped(text) {
  const controls = { n: '\n', t: '\t', r: '\r' };
  return text.replace(/\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|([\s\S]))/gi, (_, braced, four, two, character) =>
    character === undefined ? String.fromCodePoint(Number.parseInt(braced ?? four ?? two, 16)) : (controls[character] ?? character),
  );
}
