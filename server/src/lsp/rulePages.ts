import { pageAddressOf } from '../pageAddress';

/** Where the page of each rule, note and guide is. */
export class RulePages {
  /** `link`, `guideLink`: the client's own links, with `{rule}` where the rule's id goes, and with `{guide}` where the guide's does. */
  constructor(
    private readonly link: unknown,
    private readonly guideLink?: unknown,
  ) {}

  /** The link of the page of a rule or note, or undefined for what is neither. */
  linkOf(rule: string): string | undefined {
    const address = pageAddressOf(rule);
    return address && (typeof this.link === 'string' ? this.link.replace('{rule}', rule) : address);
  }

  /** The link of the page of a guide, for text in Markdown. */
  linkOfGuide(guide: string): string | undefined {
    const address = pageAddressOf(guide);
    return address && (typeof this.guideLink === 'string' ? this.guideLink.replace('{guide}', guide) : address);
  }
}
