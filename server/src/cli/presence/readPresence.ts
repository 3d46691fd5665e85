import { type AnalyzedFile, type FileRequest, readAnalysis, refuse } from '../readAnalysis';

export { refuse };

/** What is asked about which file, and how it is to be answered. */
export interface PresenceRequest extends FileRequest {
  readonly format: 'text' | 'json';
}

/** The exit status where a file cannot be read, or is not one that can answer. */
export const TROUBLE = 2;

/** The file, or undefined after its problem was told. */
export const readPresence: (request: PresenceRequest) => Promise<AnalyzedFile | undefined> = readAnalysis;

/** Tells that a file is of another kind. */
export function refuseKind({ shownName }: AnalyzedFile): Promise<undefined> {
  return refuse(`${shownName}: this is not a presence definition.`);
}
