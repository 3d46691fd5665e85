import { memo } from '../../core/memo';
import type { Plan } from '../vocabulary/plan';

export type Genesys = NonNullable<Plan['genesys']>;
export type TServer = NonNullable<Genesys['tServers']>[number];
export type IvrServer = NonNullable<Genesys['ivrServers']>[number];
/** What every product of Genesys may say. */
export type ProductMembers = NonNullable<Genesys['loadDistributionServer']>;

/** A product of Genesys that a plan has. */
export interface Product {
  /** The name of its member in the plan. */
  readonly key: keyof Genesys;
  /** What Genesys calls it. */
  readonly title: string;
  readonly product: ProductMembers;
  /** Its release: its own or that of all products. */
  readonly release: string | undefined;
}

/** What the products are called, by the names of their members. */
export const productTitles = {
  configurationServer: 'Configuration Server',
  solutionControlServer: 'Solution Control Server',
  loadDistributionServer: 'Load Distribution Server',
  callConcentrator: 'Call Concentrator',
  tServers: 'T-Server',
  ivrServers: 'IVR Server',
  universalRoutingServer: 'Universal Routing Server',
  outbound: 'Outbound Contact Server',
  cpdServer: 'CPD Server',
  callback: 'Universal Callback Server',
  voiceTreatment: 'Voice Treatment Server',
  infoMart: 'Genesys Info Mart',
  desktop: 'Genesys Desktop',
  agentInteraction: 'Agent Interaction Java',
  gis: 'Genesys Integration Server',
  dotNetServer: '.NET Server',
  interfaceServer: 'Genesys Interface Server',
  agentScripting: 'Genesys Agent Scripting',
  gplusPeopleSoft: 'Gplus Adapter for PeopleSoft CRM',
  interactionServer: 'Interaction Server',
  classificationServer: 'Classification Server',
  otherServers: 'Server',
} as const satisfies Partial<Record<keyof Genesys, string>>;

const keys = Object.keys(productTitles) as (keyof typeof productTitles)[];

/** The products of a plan, in the order of the guide; made once for a plan. */
export const productsOf = memo((plan: Plan): readonly Product[] => {
  const { genesys } = plan;
  if (!genesys) return [];
  return keys.flatMap((key) => {
    const found = genesys[key];
    const products = found === undefined ? [] : Array.isArray(found) ? found : [found];
    return products.map(
      (product: ProductMembers): Product => ({ key, title: productTitles[key], product, release: product.release ?? genesys.release }),
    );
  });
});

/** What a product is called to people. */
export function nameOf({ title, product }: Product): string {
  return product.name ?? title;
}

/** Whether it is a pair of a primary and a backup. */
export function isPair({ redundancy }: ProductMembers): boolean {
  return redundancy === 'warm' || redundancy === 'hot';
}

/** How many of it run, where a pair is one: one, where nothing is said. */
export function instancesOf({ instances }: ProductMembers): number {
  return instances ?? 1;
}
