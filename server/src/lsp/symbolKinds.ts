import type * as core from '../core/editing';
import { SymbolKind } from './protocol';

export const symbolKinds: Readonly<Record<core.SymbolKind, SymbolKind>> = {
  class: SymbolKind.Class,
  object: SymbolKind.Object,
  module: SymbolKind.Module,
  package: SymbolKind.Package,
  namespace: SymbolKind.Namespace,
  string: SymbolKind.String,
  enumMember: SymbolKind.EnumMember,
  event: SymbolKind.Event,
  array: SymbolKind.Array,
  field: SymbolKind.Field,
};
