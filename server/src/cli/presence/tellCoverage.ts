import { type PresenceRequest, readPresence, refuseKind, TROUBLE } from './readPresence';

/** Prints which state shows for all that can be reported. Returns the exit status. */
export async function tellCoverage(request: PresenceRequest): Promise<number> {
  const file = await readPresence(request);
  if (!file) return TROUBLE;
  const found = file.analysis.agentStates?.().coverage();
  if (!found) {
    await refuseKind(file);
    return TROUBLE;
  }
  return found.rows.some(({ cells }) => cells.some(({ kind }) => kind === 'builtIn')) ? 1 : 0;
}
