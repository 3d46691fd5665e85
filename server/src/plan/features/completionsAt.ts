import type { Completion } from '../../core/editing';
import type { OtherFile } from '../../language/surroundings';
import { namesOf } from '../model/names';
import { placeAt } from '../model/placeAt';
import type { PlanFile } from '../model/planFile';

/** The names that a reference may be, and the license files around the plan; what the schema says, an editor's JSON service offers. */
export function completionsAt(file: PlanFile, offset: number, others: readonly OtherFile[] = []): readonly Completion[] {
  const place = placeAt(file, offset);
  if (!place || place.isName || place.node.type !== 'string') return [];
  const { shape, range } = place;
  // Within the quotes.
  const inside = offset > range.start && (offset < range.end || !file.tree.text.slice(range.start + 1, range.end).endsWith('"'));
  if (!inside) return [];
  const names =
    shape.refersTo !== undefined
      ? [...(namesOf(file).byKind.get(shape.refersTo)?.keys() ?? [])]
      : shape.defines === 'licenseFile'
        ? others.filter(({ language }) => language === 'license').map(({ name }) => name)
        : [];
  return names.map(
    (name, index): Completion => ({
      label: name,
      kind: 'value',
      edit: { range, newText: JSON.stringify(name) },
      filterText: JSON.stringify(name),
      isSnippet: false,
      sortText: String(index).padStart(5, '0'),
    }),
  );
}
