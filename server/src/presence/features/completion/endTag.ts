import type { Completion } from '../../../core/editing';
import { say } from '../../../core/message';
import type { XmlElement } from '../../../xml/tree';
import { item } from './item';
import type { TagStart } from './tagStart';

/** The end tag of an element: where it is missing, or where `</` is written already. */
export function endTag(element: XmlElement, { kind, start, end }: TagStart): Completion[] {
  if (element.endTag && kind !== 'endTag') return [];
  const text = `</${element.name.text}>`;
  return [
    item({
      label: text,
      kind: 'endTag',
      detail: say('End tag'),
      edit: { range: { start, end }, newText: text },
      filterText: kind === 'name' ? element.name.text : text,
    }),
  ];
}
