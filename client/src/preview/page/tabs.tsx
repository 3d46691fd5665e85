import type { PageTabs } from '../messages';
import type { PreviewWords } from '../words';
import { send } from './editor';
import { IconOf } from './icon';
import { MarkOf } from './mark';
import type { PageData, Put } from './pageData';

interface Props {
  readonly data: PageData;
  readonly head: PageTabs;
  readonly words: PreviewWords;
  readonly put: Put;
}

/** The tabs of Office Communicator: a strip of pictures whose tooltips are shown, and below what is in each. */
export function Tabs({ data, head, words, put }: Props) {
  const choose = (part: number, focus: boolean) => {
    put({ selected: part });
    send({ type: 'show', part, of: 'tabs', focus });
  };
  if (head.tabs.length === 0) return <p role="status">{words.noTabs}</p>;
  return (
    <>
      <h1>{words.fileTabs}</h1>
      <div class="strip" aria-hidden="true">
        {head.tabs.map(
          (tab, part) =>
            tab.why === undefined && (
              <span
                key={part}
                class={`tab${part === data.selected ? ' selected' : ''}`}
                title={tab.tooltip || tab.name}
                onClick={() => choose(part, false)}
              >
                {head.showsImages ? <IconOf icon={tab.image} icons={data.icons} /> : null}
              </span>
            ),
        )}
      </div>
      {!head.showsImages && <p class="muted">{words.singleTab}</p>}
      <ul class="tabs">
        {head.tabs.map((tab, part) => (
          <li key={part} class={`${tab.why === undefined ? '' : 'out'}${part === data.selected ? ' selected' : ''}`}>
            <MarkOf mark={data.marks?.tabs.find((mark) => mark.part === part)} words={words} />{' '}
            <button type="button" class="link" aria-current={part === data.selected} onClick={() => choose(part, true)}>
              {tab.tooltip || words.noTooltip}
            </button>
            {tab.why && <p>{tab.why}</p>}
            {tab.address && (
              <p>
                <code>{tab.address}</code>
                {/^https?:\/\//i.test(tab.address) && (
                  <button type="button" onClick={() => send({ type: 'openAddress', address: tab.address })}>
                    {words.openAddress}
                  </button>
                )}
              </p>
            )}
            {tab.image && <p class="muted">{tab.image.address}</p>}
            {tab.user && <p>{tab.user}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
