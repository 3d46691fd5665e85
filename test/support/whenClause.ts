export type Context = Readonly<Record<string, unknown>>;

/**
 * Whether a condition of the manifest holds, as VS Code decides it: alternatives of terms, each a key, `!key`, or a comparison by `==`, `>`,
 * `in` or `=~`. Throws at what is none of these, and at a key that the context does not have.
 */
export function holds(condition: string, context: Context): boolean {
  return condition.split(' || ').some((alternative) => alternative.split(' && ').every((term) => termHolds(term, context)));
}

function termHolds(term: string, context: Context): boolean {
  const [, not, key, , operator, operand] = /^(!?)([\w.:]+)( (==|>|in|=~) (.+))?$/.exec(term) ?? [];
  if (key === undefined) throw new Error(`The condition cannot be read: ${term}`);
  if (!(key in context)) throw new Error(`Nothing sets the key ${key}`);
  const value = context[key];
  switch (operator) {
    case '==':
      return String(value) === operand;
    case '>':
      return Number(value) > Number(operand);
    case 'in':
      if (!(String(operand) in context)) throw new Error(`Nothing sets the key ${operand}`);
      return (context[String(operand)] as readonly unknown[]).includes(value);
    case '=~': {
      const [, source = '', flags] = /^\/(.*)\/(\w*)$/.exec(operand ?? '') ?? [];
      return new RegExp(source, flags).test(String(value));
    }
    default:
      return not === '!' ? !value : Boolean(value);
  }
}
