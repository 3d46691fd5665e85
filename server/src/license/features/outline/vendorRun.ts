import type { DocumentSymbol } from '../../../core/editing';
import type { TextRange } from '../../../core/text';
import type { Claim } from '../../model/grants';
import { GrantTally } from '../grantTally';
import { featureCount } from './symbol';

/** Records of one vendor that follow each other, and the DAEMON line before them, if it is the vendor's. */
export class VendorRun {
  private readonly children: DocumentSymbol[] = [];
  private readonly tally = new GrantTally();
  private readonly names = new Set<string>();
  private selection: TextRange | undefined;

  constructor(
    private readonly vendor: string,
    private readonly daemon?: DocumentSymbol,
  ) {}

  /** Whether a record of this vendor continues the run; one that names no vendor yet does. */
  isOf(vendor: string | undefined): boolean {
    return vendor === undefined || vendor === this.vendor || vendor.toLowerCase() === this.vendor.toLowerCase();
  }

  /** Adds a record's symbol; `vendorRange` is where the record names the vendor, `claim` what it claims. */
  add(symbol: DocumentSymbol, vendorRange: TextRange | undefined, claim: Claim | undefined): void {
    this.selection ??= vendorRange;
    if (claim) this.tally.add(claim);
    if (symbol.kind === 'class') this.names.add(String(symbol.name));
    this.children.push(symbol);
  }

  /** The symbol of the whole run: of the DAEMON line where there is one, which then reaches to the run's end. Records of no vendor are by themselves. */
  symbols(): readonly DocumentSymbol[] {
    const { children, daemon, tally, names } = this;
    const first = children[0];
    const last = children[children.length - 1];
    if (!first || !last) return daemon ? [daemon] : [];
    const detail = tally.isEmpty ? (names.size > 0 ? [featureCount(names.size)] : []) : tally.describe();
    const { end } = last.range;
    if (daemon) return [{ ...daemon, detail: [...daemon.detail, ...detail], range: { start: daemon.range.start, end }, children }];
    if (this.vendor === '') return children;
    const selectionRange = this.selection ?? first.selectionRange;
    return [
      { name: this.vendor, detail, kind: 'namespace', range: { start: first.range.start, end }, selectionRange, expired: false, children },
    ];
  }
}
