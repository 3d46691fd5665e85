import type { ComponentChildren } from 'preact';
import type { PageMenu } from '../messages';
import { Coverage } from './coverage';
import { remember, send } from './editor';
import { MarkOf } from './mark';
import { Menu } from './menu';
import { filled, type PageData, type Put, type View } from './pageData';
import { Simulator } from './simulator';
import { Tabs } from './tabs';
import { Transitions } from './transitions';

/** The whole page. */
export function App({ data, put }: { readonly data: PageData; readonly put: Put }) {
  const { words, head, marks } = data;
  if (!words) return null;
  if (data.nothing !== undefined || !head) return <p role="status">{data.nothing ?? ''}</p>;
  const trouble = head.trouble !== null && (
    <p class="trouble" role="status">
      {head.trouble}
    </p>
  );
  const fileMark = marks?.file && (
    <p class="file-marks">
      <MarkOf mark={marks.file} words={words} /> {words.fileFindings}: {marks.file.headlines.join(' · ')}
    </p>
  );
  if (head.kind === 'tabs')
    return (
      <main>
        {trouble}
        {fileMark}
        <Tabs data={data} head={head} words={words} put={put} />
      </main>
    );
  const views: readonly (readonly [View, string, () => ComponentChildren])[] = [
    ['menu', words.menu, () => <Menu data={data} head={head} words={words} put={put} />],
    ['transitions', words.transitions, () => <Transitions data={data} head={head} words={words} put={put} />],
    ['simulator', words.simulator, () => <Simulator data={data} words={words} put={put} />],
    ['coverage', words.coverage, () => <Coverage data={data} words={words} put={put} />],
  ];
  const choose = (view: View) => {
    remember({ view });
    put({ view });
    if (view === 'coverage' || view === 'simulator') send({ type: 'coverage' });
    if (view === 'simulator') send({ type: 'match', channels: data.channels });
  };
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const next = views[(views.findIndex(([view]) => view === data.view) + step + views.length) % views.length];
    if (!next) return;
    choose(next[0]);
    document.getElementById(`tab-${next[0]}`)?.focus();
  };
  return (
    <main>
      <Languages head={head} data={data} />
      {trouble}
      {fileMark}
      <div role="tablist" aria-label={words.views} onKeyDown={move}>
        {views.map(([view, title]) => (
          <button
            key={view}
            type="button"
            role="tab"
            id={`tab-${view}`}
            aria-selected={view === data.view}
            aria-controls="view"
            tabIndex={view === data.view ? 0 : -1}
            onClick={() => choose(view)}
          >
            {title}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="view" class={`view ${data.view}`} aria-labelledby={`tab-${data.view}`}>
        {views.find(([view]) => view === data.view)?.[2]()}
      </div>
    </main>
  );
}

function Languages({ head, data: { words } }: { readonly head: PageMenu; readonly data: PageData }) {
  if (!words) return null;
  const titleOf = ({ tag, name, isSupported, isInUse, missing }: PageMenu['languages'][number]) => {
    const language = name === tag ? tag : `${name} (${tag})`;
    if (!isSupported) return filled(words.unsupported, { language });
    if (!isInUse) return filled(words.noneUsed, { language });
    return missing > 0 ? filled(words.someMissing, { language, count: missing }) : language;
  };
  const shown = head.languages.find(({ tag }) => tag === head.language);
  return (
    <header>
      <label>
        {words.language}{' '}
        <select
          value={head.language}
          onChange={({ currentTarget: { value } }) => {
            remember({ language: value });
            send({ type: 'language', language: value });
          }}
        >
          {head.languages.map((language) => (
            <option key={language.tag} value={language.tag}>
              {titleOf(language)}
            </option>
          ))}
        </select>
      </label>
      {!shown?.isSupported && <span class="note">{filled(words.showsDefault, { language: head.defaultLanguage })}</span>}
    </header>
  );
}
