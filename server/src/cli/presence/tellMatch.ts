import type { ReportedState } from '../../language/agentStates';
import { type PresenceRequest, readPresence, refuseKind, TROUBLE } from './readPresence';

/** Prints which state shows for what is reported. Returns the exit status. */
export async function tellMatch(request: PresenceRequest & { readonly reported: ReportedState }): Promise<number> {
  const file = await readPresence(request);
  if (!file) return TROUBLE;
  const found = file.analysis.agentStates?.().match([request.reported]);
  if (!found) {
    await refuseKind(file);
    return TROUBLE;
  }
  return found.combined.differs ? 3 : found.combined.mostSpecific.isBuiltIn ? 1 : 0;
}
