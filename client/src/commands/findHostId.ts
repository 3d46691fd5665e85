import { showRulePage } from '../rulePages';

/** Shows how the host id of a computer is found. */
export async function findHostId(): Promise<void> {
  await showRulePage('host-id');
}
