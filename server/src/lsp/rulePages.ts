import { pageAddressOf } from '../pageAddress';

/** Where the page of each rule, note and guide is. */
export class RulePages {
  /** `link`: the client's own link, with `{rule}` where the rule's id goes. */
  constructor(private readonly link: unknown) {}

  /** The link of the page of a rule, note or guide, or undefined for what is none of these. */
  linkOf(rule: string): string | undefined {
    const address = pageAddressOf(rule);
    return address && (typeof this.link === 'string' ? this.link.replace('{rule}', rule) : address);
  }
}
