import fc from 'fast-check';
import { planShape } from '../../server/src/plan/vocabulary/plan';
import type { Shape } from '../../server/src/plan/vocabulary/shape';

/** Names that things of a made-up plan have, so that some refer to others. */
const names = ['East', 'West', 'North', 'South', 'gen01', 'gen02'];
const releases = ['7.0', '7.1', '7.2', '7.5', '7.6', '8.0', '8.0.3', '8.1'];

/** Made-up values of a shape; all of them are valid. */
export function valuesOf(shape: Shape<unknown>): fc.Arbitrary<unknown> {
  const { kind, schema, members, required = [], item, choices } = shape;
  switch (kind) {
    case 'object': {
      const entries = Object.entries(members ?? {}).map(([name, member]) => [name, valuesOf(member)] as const);
      return fc.record(Object.fromEntries(entries), { requiredKeys: [...required] });
    }
    case 'list':
      return fc.array(valuesOf(item as Shape<unknown>), { maxLength: 4 });
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...Object.keys(choices ?? {}));
    case 'number': {
      if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
      const [least, most] = [Number(schema.minimum ?? 0), Number(schema.maximum ?? 1000)];
      return fc.integer({ min: least, max: Math.min(most, least + 200) });
    }
    case 'text': {
      const pattern = String(schema.pattern ?? '');
      if (Array.isArray(schema.type)) return fc.oneof(fc.integer({ min: 0, max: 200 }), fc.constantFrom('max', '50', 'many'));
      if (pattern.startsWith('^\\d{1,4}(?')) return fc.constantFrom(...releases);
      if (pattern.startsWith('^\\d{4}-')) return fc.constantFrom('2026-01-31', '2026-09-30');
      if (Array.isArray(schema.examples)) return fc.constantFrom(...schema.examples);
      if (shape.defines || shape.refersTo) return fc.constantFrom(...names);
      return fc.constantFrom('GenSpec', 'AT&T', 'Contoso', '7260@gen01', 'license.dat');
    }
  }
}

/** Made-up plans that the schema allows. */
export const plans = valuesOf(planShape);
