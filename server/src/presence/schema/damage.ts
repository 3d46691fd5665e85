import type { XmlDocument, XmlElement } from '../../xml/tree';
import { elementsOf } from '../../xml/walk';

/** The elements of a document that is not well-formed whose schema violations would only be echoes of that. */
export interface Damage {
  /** Something is wrong in the start tag. */
  readonly inTag: ReadonlySet<XmlElement>;
  /** Something is wrong with what the element holds, or with where it ends. */
  readonly inContent: ReadonlySet<XmlElement>;
}

/** Where a document is damaged: for each problem the innermost element around it. */
export function damageOf(document: XmlDocument): Damage {
  const inTag = new Set<XmlElement>();
  const inContent = new Set<XmlElement>();
  const problems = document.problems.filter(({ kind }) => kind !== 'doctype');
  const open: XmlElement[] = [];
  let next = 0;
  const settle = (before: number) => {
    for (let problem = problems[next]; problem && problem.range.start < before; problem = problems[++next]) {
      const at = problem.range.start;
      while ((open[open.length - 1]?.end ?? Number.POSITIVE_INFINITY) <= at) open.pop();
      const element = open[open.length - 1];
      if (!element) continue;
      (at < element.startTag.end && problem.kind !== 'end-tag-missing' ? inTag : inContent).add(element);
    }
  };
  if (problems.length > 0) {
    for (const element of elementsOf(document)) {
      settle(element.startTag.start);
      while ((open[open.length - 1]?.end ?? Number.POSITIVE_INFINITY) <= element.startTag.start) open.pop();
      open.push(element);
    }
    settle(Number.POSITIVE_INFINITY);
  }
  return { inTag, inContent };
}
