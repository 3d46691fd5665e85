import type { ReportedState } from '../../../../shared/protocol';
import type { PageMatch } from '../messages';
import type { PreviewWords } from '../words';
import { send } from './editor';
import { filled, type PageData, type Put } from './pageData';
import { Shown } from './shown';

interface Props {
  readonly data: PageData;
  readonly words: PreviewWords;
  readonly put: Put;
}

type Channel = PageData['channels'][number];

/** Choose what T-Server reports of each channel, and see which state shows, by both readings of the guide. */
export function Simulator({ data, words, put }: Props) {
  const { channels, match } = data;
  const change = (next: readonly Channel[]) => {
    put({ channels: next });
    send({ type: 'match', channels: next });
  };
  return (
    <>
      {channels.map((channel, index) => (
        <ChannelFields
          key={index}
          channel={channel}
          number={index + 1}
          data={data}
          words={words}
          change={(next) => change(channels.map((other, at) => (at === index ? next : other)))}
          remove={channels.length > 1 ? () => change(channels.filter((_, at) => at !== index)) : undefined}
        />
      ))}
      <button type="button" disabled={channels.length >= 8} onClick={() => change([...channels, { ready: false, mode: 'none' }])}>
        {words.addChannel}
      </button>
      <section class="answer" aria-live="polite" aria-label={words.shows}>
        {match ? <Answer match={match} data={data} words={words} /> : match === null ? <p>{words.notKnown}</p> : null}
      </section>
    </>
  );
}

interface ChannelProps {
  readonly channel: Channel;
  readonly number: number;
  readonly data: PageData;
  readonly words: PreviewWords;
  readonly remove: (() => void) | undefined;
  change(channel: Channel): void;
}

function ChannelFields({ channel, number, data, words, change, remove }: ChannelProps) {
  const reported: ReportedState | undefined = channel === 'loggedOut' ? undefined : channel;
  const agent = reported ? (reported.ready ? 'ready' : 'notReady') : 'loggedOut';
  const codes = [...new Set(data.coverage?.reasons.map(({ code }) => code))].slice(0, 200);
  const modes = data.coverage?.rows.flatMap(({ ready, mode }) => (ready ? [] : [mode])) ?? (reported ? [reported.mode] : []);
  const reason = reported?.reason;
  const withReason = (part: Partial<NonNullable<ReportedState['reason']>>) => {
    if (!reported) return;
    const next = { code: '', in: 'reasons' as const, key: 'ReasonCode', ...reason, ...part };
    const { reason: _, ...rest } = reported;
    change(next.code === '' ? rest : { ...rest, reason: next });
  };
  return (
    <fieldset class="channel">
      <legend>
        {filled(words.channel, { number })}
        {remove && (
          <button type="button" class="link" aria-label={filled(words.removeChannel, { number })} onClick={remove}>
            ✕
          </button>
        )}
      </legend>
      <label>
        {words.agent}
        <select
          value={agent}
          onChange={({ currentTarget: { value } }) =>
            change(value === 'loggedOut' ? 'loggedOut' : { mode: 'none', ...reported, ready: value === 'ready' })
          }
        >
          <option value="ready">{words.ready}</option>
          <option value="notReady">{words.notReady}</option>
          <option value="loggedOut">{words.loggedOut}</option>
        </select>
      </label>
      {reported && !reported.ready && (
        <label>
          {words.mode}
          <select value={reported.mode} onChange={({ currentTarget: { value } }) => change({ ...reported, mode: value })}>
            {modes.map((mode) => (
              <option key={mode} value={mode}>
                {mode}
              </option>
            ))}
          </select>
        </label>
      )}
      {reported && (
        <>
          <label>
            {words.reason}
            <input
              type="text"
              list="codes"
              autocomplete="off"
              value={reason?.code ?? ''}
              onInput={({ currentTarget: { value } }) => withReason({ code: value })}
            />
          </label>
          <datalist id="codes">
            {codes.map((code) => (
              <option key={code} value={code} />
            ))}
          </datalist>
          <label>
            {words.place}
            <select
              value={reason?.in ?? 'reasons'}
              disabled={!reason}
              onChange={({ currentTarget: { value } }) => withReason({ in: value === 'extensions' ? 'extensions' : 'reasons' })}
            >
              <option value="reasons">Reasons</option>
              <option value="extensions">Extensions</option>
            </select>
          </label>
          <label>
            {words.key}
            <input
              type="text"
              autocomplete="off"
              disabled={!reason}
              value={reason?.key ?? 'ReasonCode'}
              onInput={({ currentTarget: { value } }) => withReason({ key: value })}
            />
          </label>
        </>
      )}
    </fieldset>
  );
}

function Answer({ match, data, words }: { readonly match: PageMatch; readonly data: PageData; readonly words: PreviewWords }) {
  const { combined, channels, notes } = match;
  return (
    <>
      <h2>{words.shows}</h2>
      {combined.differs ? (
        <>
          <p class="differs">{words.differs}</p>
          <p class="indicator">
            {words.documentOrder}: <Shown shown={combined.documentOrder} data={data} words={words} />
          </p>
          <p class="indicator">
            {words.mostSpecific}: <Shown shown={combined.mostSpecific} data={data} words={words} />
          </p>
        </>
      ) : (
        <p class="indicator">
          <Shown shown={combined.mostSpecific} data={data} words={words} />
        </p>
      )}
      {notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      {channels.map((channel, index) => (
        <section key={index} class="steps">
          <h3>
            {filled(words.channel, { number: index + 1 })}: {channel.reported}
          </h3>
          {channel.steps.length > 0 && (
            <ol aria-label={words.steps}>
              {channel.steps.map((step) => (
                <li key={step.kind} class={step.found ? '' : 'muted'}>
                  {step.sought}: {step.found ? <Shown shown={step.found} data={data} words={words} /> : words.foundNothing}
                </li>
              ))}
            </ol>
          )}
          {channel.notes.map((note) => (
            <p key={note} class="note">
              {note}
            </p>
          ))}
        </section>
      ))}
    </>
  );
}
