import { memo } from '../../core/memo';
import type { PlanFile } from './planFile';
import { type Product, productsOf, type TServer } from './products';
import { compareReleases } from './release';

export type Kind = NonNullable<TServer['kind']>;

/** A T-Server with its kind. */
export interface TServerProduct extends Product {
  readonly product: TServer;
  readonly kind: Kind;
}

/** The T-Servers of a plan. */
export const tServersOf = memo((file: PlanFile): readonly TServerProduct[] =>
  productsOf(file.plan)
    .filter(({ key }) => key === 'tServers')
    .map((product): TServerProduct => {
      const server = product.product as TServer;
      return { ...product, product: server, kind: server.kind ?? 'premise' };
    }),
);

/** Whether licenses for technical DNs are needed: with releases before 7.2. */
export function takesTechnicalDns({ release, kind }: TServerProduct): boolean {
  return (
    (kind === 'premise' || kind === 'network') &&
    release !== undefined &&
    compareReleases(release, '7.0') >= 0 &&
    compareReleases(release, '7.2') < 0
  );
}

/** Whether any T-Server of the environment takes part in multi-site routing, so that all of them are licensed for it (facts T8, I6). */
export const isMultiSite = memo((file: PlanFile): boolean =>
  tServersOf(file).some(({ product, kind }) => product.multiSite === true || kind === 'network'),
);

/** What a Network T-Server's type is, in lower case and without its spaces. */
export function typeOf({ product }: TServerProduct): string | undefined {
  return product.type?.toLowerCase().replace(/\s+/g, '');
}
