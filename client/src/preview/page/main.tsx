// The page of the preview: draws what the host tells, and tells the host what a person does.
import { render } from 'preact';
import { changed } from '../listChange';
import type { ToPage } from '../messages';
import { App } from './app';
import { editor, memory, remember, send } from './editor';
import { type PageData, start } from './pageData';

const root = document.getElementById('page') as HTMLElement;
let data: PageData = start;
let waiting = false;

/** Several messages of one moment are drawn once. */
function put(change: Partial<PageData>): void {
  data = { ...data, ...change };
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(draw);
}

function draw(): void {
  waiting = false;
  performance.mark('draw');
  render(<App data={data} put={put} />, root);
  performance.measure('seatkeeper-update', 'draw');
}

window.addEventListener('message', ({ data: message }: MessageEvent<ToPage>) => {
  performance.mark('message');
  receive(message);
  performance.measure(`seatkeeper-${message.type}`, 'message');
});

function receive(message: ToPage): void {
  switch (message.type) {
    case 'start':
      remember({ uri: message.uri });
      // What came before it was for the page as it was before.
      put({ words: message.words, states: [], head: undefined });
      break;
    case 'update': {
      const states = message.states ? changed(data.states, message.states) : [];
      // Until it is known again, what was found is at other numbers.
      const isMoved = message.states !== null && message.states.removed !== message.states.items.length;
      put({ head: message.head, states, nothing: undefined, ...(isMoved && { marks: undefined }) });
      if (data.view === 'coverage' || data.view === 'simulator') send({ type: 'coverage' });
      if (data.view === 'simulator') send({ type: 'match', channels: data.channels });
      break;
    }
    case 'marks':
      put({ marks: message.marks });
      break;
    case 'select':
      if (message.part !== null && message.part !== data.selected) put({ selected: message.part });
      break;
    case 'icons':
      put({ icons: new Map([...data.icons, ...message.icons.map((icon) => [icon.address, icon] as const)]) });
      break;
    case 'match':
      put({ match: message.match });
      break;
    case 'coverage':
      put({ coverage: message.coverage });
      break;
    case 'nothing':
      put({ nothing: message.why });
      break;
  }
}

const { language, view } = memory();
if (view !== undefined) put({ view: view as PageData['view'] });
editor.postMessage({ type: 'ready' });
if (language !== undefined) send({ type: 'language', language });
