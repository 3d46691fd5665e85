import type { Language } from '../../language/language';
import type { Surroundings } from '../../language/surroundings';
import type { OpenPeers, OtherFiles } from './otherFiles';

/** Gathers what checks know besides their documents; the same object for a document as long as all of it is the same. */
export class SurroundingsStore {
  private readonly kept = new Map<string, Surroundings>();

  constructor(private readonly others: OtherFiles) {}

  /** What the check of a document knows; undefined where its language asks for nothing. */
  async of(uri: string, language: Language, peers: OpenPeers): Promise<Surroundings | undefined> {
    if (!language.relates) return undefined;
    const others = await this.others.of(uri, language, peers);
    const before = this.kept.get(uri);
    if (before && before.others === others) return before;
    const found: Surroundings = { uri, ...(others && { others }) };
    this.kept.set(uri, found);
    return found;
  }

  close(uri: string): void {
    this.kept.delete(uri);
  }
}
