import { joined, type Message } from '../../core/message';
import type { PlanFile } from '../model/planFile';
import { type Genesys, instancesOf, nameOf, type Product, productsOf } from '../model/products';
import type { Need } from './term';

/** The products of one member of the plan. */
export function productsAt({ plan }: PlanFile, key: keyof Genesys): readonly Product[] {
  return productsOf(plan).filter((product) => product.key === key);
}

/** A need of a product that a number in the plan says; none where the plan does not say it. */
export function needOfNumber(product: Product, of: object, key: string, because: Message = sayProduct(product)): Need[] {
  const count = (of as Readonly<Record<string, unknown>>)[key];
  return typeof count === 'number' ? [{ count, because, at: [of, key], product }] : [];
}

/** One license for each instance of a product. */
export function oneForEachInstance(product: Product): Need {
  return { count: instancesOf(product.product), because: sayProduct(product), at: [product.product, 'instances'], product };
}

/** One license for all of a product. */
export function oneForAll(product: Product, key?: string): Need {
  return { count: 1, because: sayProduct(product), at: key === undefined ? [product.product] : [product.product, key], product };
}

/** A product by its name. */
export function sayProduct(product: Product): Message {
  return joined([nameOf(product)]);
}

/** The needs of a product that the plan has once. */
export function needsOf<K extends keyof Genesys>(
  key: K,
  needs: (product: NonNullable<Genesys[K]>, file: PlanFile) => readonly (Need | undefined)[],
) {
  return (file: PlanFile): Need[] =>
    productsAt(file, key).flatMap((product) =>
      needs(product.product as NonNullable<Genesys[K]>, file).flatMap((need) => (need ? [{ product, ...need }] : [])),
    );
}

/** So many as a member says. */
export function asMany(of: object, key: string, because: Need['because']): Need | undefined {
  const count = (of as Readonly<Record<string, unknown>>)[key];
  return typeof count === 'number' ? { count, because, at: [of, key] } : undefined;
}
