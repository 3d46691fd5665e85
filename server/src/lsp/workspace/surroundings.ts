import type { Language, LanguageDocument } from '../../language/language';
import type { Surroundings } from '../../language/surroundings';
import type { DataFileReader } from './dataFiles';
import type { IssuedTexts } from './issuedTexts';
import type { OpenPeers, OtherFiles } from './otherFiles';

/** A document, and the language that it is of. */
export interface Opened {
  readonly language: Language;
  readonly document: LanguageDocument;
}

/** Gathers what checks know besides their documents; the same object for a document as long as all of it is the same. */
export class SurroundingsStore {
  private readonly kept = new Map<string, Surroundings>();

  constructor(
    private readonly others: OtherFiles,
    private readonly issued: IssuedTexts,
    private readonly data: DataFileReader,
  ) {}

  /** What the check of a text of a document knows; undefined where its language asks for nothing. */
  async of(uri: string, { language, document }: Opened, text: string, peers: OpenPeers): Promise<Surroundings | undefined> {
    if (!language.relates) return undefined;
    const named = document.namedFiles?.(text) ?? [];
    const namedData = language.relates.data && document.namedData?.(text);
    const [others, issued, data] = await Promise.all([
      this.others.of(uri, language, peers, named),
      this.issued.of(uri, language),
      namedData && this.data.of(uri, namedData),
    ]);
    const before = this.kept.get(uri);
    if (before && before.folder === others.folder && before.site === others.site && before.issued === issued && before.data === data)
      return before;
    const found: Surroundings = { uri, ...(issued && { issued }), ...others, ...(data && { data }) };
    this.kept.set(uri, found);
    return found;
  }

  /** Remembers a document as it was opened. */
  open(uri: string, text: string): void {
    this.issued.open(uri, text);
  }

  close(uri: string): void {
    this.kept.delete(uri);
    this.issued.close(uri);
    this.data.close(uri);
  }
}
