import type { PreviewMark } from '../../../../shared/protocol';
import type { PreviewWords } from '../words';
import { filled } from './pageData';

/** How bad what was found is: a sign for each severity, so that color is not all that tells them apart. */
const signs = { error: '✖', warning: '▲', information: 'ℹ', hint: '·' } as const;

/** What is found in a part. */
export function MarkOf({ mark, words }: { readonly mark: PreviewMark | undefined; readonly words: PreviewWords }) {
  if (!mark) return null;
  return (
    <span class={`mark ${mark.severity}`} title={mark.headlines.join('\n')} role="img" aria-label={markText(mark, words)}>
      {signs[mark.severity]}
      {mark.count > 1 ? mark.count : ''}
    </span>
  );
}

export function markText({ count, headlines }: PreviewMark, words: PreviewWords): string {
  return `${filled(words.findings, { count })}: ${headlines.join('; ')}`;
}
