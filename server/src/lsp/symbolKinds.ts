import type * as core from '../core/editing';
import { SymbolKind } from './protocol';

export const symbolKinds: Readonly<Record<core.SymbolKind, SymbolKind>> = {
  state: SymbolKind.Class,
  texts: SymbolKind.String,
  agent: SymbolKind.EnumMember,
  auto: SymbolKind.Namespace,
  event: SymbolKind.Event,
  tab: SymbolKind.Class,
  server: SymbolKind.Object,
  daemon: SymbolKind.Module,
  vendor: SymbolKind.Namespace,
  feature: SymbolKind.Class,
  featureSet: SymbolKind.Array,
  package: SymbolKind.Package,
  component: SymbolKind.Field,
};
