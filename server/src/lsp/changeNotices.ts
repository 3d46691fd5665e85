import type { Connection } from 'vscode-languageserver';
import { type ChangeNoticeParams, methods } from '../../../shared/protocol';
import { describeCrash } from '../core/crash';
import { joined } from '../core/message';
import type { DocumentStore } from './documentStore';
import { MessageType, ShowMessageNotification } from './protocol';
import type { SettingsStore } from './settings';
import type { Words } from './words';
import { decodedUri } from './workspace/uris';

/**
 * Says, when a file of ours is saved, what its change since it was opened or saved calls for: once for each file and subject, however often it is
 * saved, and not where settings want no such notices.
 */
export function handleChangeNotices(connection: Connection, store: DocumentStore, settings: SettingsStore, words: Words) {
  let clientShows = false;
  /** The text of each open document as it was opened or saved. */
  const saved = new Map<string, string>();
  const given = new Set<string>();

  async function tell(uri: string, before: string): Promise<void> {
    const document = await store.get(uri);
    const notices = document?.reading.changeNotices?.(before, nameOf(uri)) ?? [];
    const fresh = notices.filter(({ subject }) => !given.has(`${subject} ${uri}`));
    if (fresh.length === 0 || !(await settings.userSettings(uri)).changeNotices) return;
    for (const { subject } of fresh) given.add(`${subject} ${uri}`);
    const message = words.of(
      joined(
        fresh.map((notice) => notice.message),
        ' ',
      ),
    );
    if (clientShows) await connection.sendNotification(methods.changeNotice, { uri, message } satisfies ChangeNoticeParams);
    // Not by the connection's own function, which waits for an answer.
    else await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  }

  const failed = (error: unknown): void => connection.console.error(`A notice failed: ${describeCrash(error)}`);

  store.texts.onDidOpen(({ document: { uri }, document }) => {
    saved.set(uri, document.getText());
    // Of what is unsupported nothing is kept.
    store.get(uri).then((ours) => ours ?? saved.delete(uri), failed);
  });
  store.texts.onDidClose(({ document }) => saved.delete(document.uri));
  store.texts.onDidSave(({ document }) => {
    const { uri } = document;
    const before = saved.get(uri);
    saved.set(uri, document.getText());
    if (before === undefined || before === document.getText()) return;
    tell(uri, before).catch(failed);
  });
  return {
    start(shows: boolean): void {
      clientShows = shows;
    },
  };
}

function nameOf(uri: string): string {
  return decodedUri(uri).replace(/^.*[\\/]/, '');
}
