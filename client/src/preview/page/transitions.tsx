import type { PageMenu } from '../messages';
import type { PreviewWords } from '../words';
import { send } from './editor';
import { MarkOf } from './mark';
import type { PageData, Put } from './pageData';

interface Props {
  readonly data: PageData;
  readonly head: PageMenu;
  readonly words: PreviewWords;
  readonly put: Put;
}

/** What follows each event: a picture, and the same in words, from which the keyboard leads to the text. */
export function Transitions({ data, head, words }: Props) {
  const go = (part: number, focus: boolean) => send({ type: 'show', part, of: 'transitions', focus });
  return (
    <>
      <div
        onClick={({ target }) => {
          const part = (target as Element).closest('[data-transition]')?.getAttribute('data-transition');
          if (part) go(Number(part), false);
        }}
        // a drawing of our own, in which every text of the file is escaped
        dangerouslySetInnerHTML={{ __html: head.drawing }}
      />
      <ul class="transition-list">
        {head.transitions.map(({ text, notes, isDefault }, index) => (
          <li key={text} class={isDefault ? 'muted' : ''}>
            <MarkOf mark={data.marks?.transitions.find(({ part }) => part === index)} words={words} />{' '}
            {isDefault ? (
              text
            ) : (
              <button type="button" class="link" onClick={() => go(index, true)}>
                {text}
              </button>
            )}
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
