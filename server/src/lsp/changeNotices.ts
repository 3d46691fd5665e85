import { type ChangeNoticeParams, methods } from '../../../shared/protocol';
import { describeCrash } from '../core/crash';
import { joined } from '../core/message';
import { nameOf } from '../language/detection';
import { MessageType, ShowMessageNotification } from './protocol';
import type { ServerContext } from './serverContext';
import { decodedUri } from './workspace/uris';

/**
 * Says, when a file of ours is saved, what its change since it was opened or saved calls for: once for each file and subject, however often it is
 * saved, and not where settings want no such notices.
 */
export class ChangeNotices {
  /** The text of each open document as it was opened or saved. */
  private readonly saved = new Map<string, string>();
  private readonly given = new Set<string>();

  constructor(private readonly context: ServerContext) {
    const { store, connection } = context;
    const failed = (error: unknown): void => connection.console.error(`A notice failed: ${describeCrash(error)}`);
    store.texts.onDidOpen(({ document }) => {
      const { uri } = document;
      this.saved.set(uri, document.getText());
      // Of what is unsupported nothing is kept.
      store.get(uri).then((ours) => ours ?? this.saved.delete(uri), failed);
    });
    store.texts.onDidClose(({ document }) => this.saved.delete(document.uri));
    store.texts.onDidSave(({ document }) => {
      const { uri } = document;
      const before = this.saved.get(uri);
      this.saved.set(uri, document.getText());
      if (before === undefined || before === document.getText()) return;
      this.tell(uri, before).catch(failed);
    });
  }

  private async tell(uri: string, before: string): Promise<void> {
    const { store, settings, words, options, connection } = this.context;
    const document = await store.get(uri);
    const notices = document?.analysis.changeNotices?.(before, nameOf(decodedUri(uri))) ?? [];
    const fresh = notices.filter(({ subject }) => !this.given.has(`${subject} ${uri}`));
    if (fresh.length === 0 || !(await settings.userSettings(uri)).changeNotices) return;
    for (const { subject } of fresh) this.given.add(`${subject} ${uri}`);
    const message = words.of(
      joined(
        fresh.map((notice) => notice.message),
        ' ',
      ),
    );
    if (options.showsChangeNotices) await connection.sendNotification(methods.changeNotice, { uri, message } satisfies ChangeNoticeParams);
    // Not by the connection's own function, which waits for an answer.
    else await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  }
}
