import type { Connection } from 'vscode-languageserver';
import { describeCrash } from '../core/crash';
import { englishWriting, type Translations, type Value, type Writing, wordsOf, writingOf } from '../core/message';
import type { Environment } from './environment';
import { isRecord } from './userSettings';

/** Puts messages into the client's language, or into English where there are no translations into it. */
export class Words {
  private translations: Translations | undefined;
  private writing: Writing | undefined;

  /**
   * Takes the client's own translations, an object of English text to translation, else those into its `locale`, such as `de-AT`. Values that
   * make no sense, and files that cannot be read, leave it at English with a line in the log.
   */
  constructor(
    private readonly connection: Connection,
    environment: Environment,
    given: unknown,
    private readonly locale: unknown,
  ) {
    try {
      const found = given ?? (typeof locale === 'string' ? environment.translations(locale) : undefined);
      this.translations = found === undefined ? undefined : this.read(found);
    } catch (error) {
      this.translations = undefined;
      this.connection.console.warn(`The translations cannot be read, so English is shown: ${describeCrash(error)}`);
    }
  }

  /** What is shown for a message; a value that is none is shown as it is. */
  of(value: Value): string {
    return wordsOf(value, this.translations, this.translations && this.translatedWriting);
  }

  /** Numbers and lists are written as the words are. */
  private readonly translatedWriting: Writing = {
    amount: (amount) => this.loadWriting().amount(amount),
    list: (items, type) => this.loadWriting().list(items, type),
  };

  private loadWriting(): Writing {
    this.writing ??= typeof this.locale === 'string' ? writingIn(this.locale) : englishWriting;
    return this.writing;
  }

  private read(found: unknown): Translations {
    const entries = isRecord(found) && !Array.isArray(found) ? Object.entries(found) : undefined;
    const usable = entries?.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '') ?? [];
    if (usable.length !== entries?.length)
      this.connection.console.warn('Some translations are not text, or are not given by the English text: English is shown for these.');
    // Without a prototype: only what was given is found.
    return Object.assign(Object.create(null), Object.fromEntries(usable));
  }
}

/** How a language writes amounts and lists; as English where the tag of the language makes no sense. */
function writingIn(locale: string): Writing {
  try {
    return writingOf(locale);
  } catch {
    return englishWriting;
  }
}
