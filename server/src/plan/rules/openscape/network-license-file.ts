import { amountOf, type Message, say } from '../../../core/message';
import { isSameLockingId, isSoftSwitch, masterOf, type Node, networkOf } from '../../model/openScape';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'network-license-file',
  severity: 'error',
  summary: 'A network license file that is not the one of the master',
  facts: ['BN5', 'BN6'],
  check(file, report) {
    const { openScape } = file.plan;
    if (!openScape || openScape.mode === 'standalone') return;
    const { licenseFiles } = openScape;
    const isNetwork = openScape.mode === 'network' || networkOf(openScape).nodes.length > 1;
    if (!isNetwork || !licenseFiles) return;
    if (licenseFiles.length > 1)
      report({
        range: file.keyAt(openScape, 'licenseFiles'),
        message: say(
          '{count} license files; a network has one\nCombine them into one network license file at the Central License Server, and activate it at the master.',
          { count: amountOf(licenseFiles.length) },
        ),
      });
    const master = masterOf(openScape);
    if (!master) return;
    const names = new Set(openScape.nodes?.map(({ name }) => name));
    for (const licenseFile of licenseFiles) {
      const { boundTo, activatedAt } = licenseFile;
      const fault = boundTo === undefined ? undefined : bindingFault(master, boundTo);
      if (fault) report({ range: file.at(licenseFile, 'boundTo'), message: fault });
      // A name that no system has is reported as such.
      if (activatedAt === undefined || activatedAt === master.name || !names.has(activatedAt)) continue;
      report({
        range: file.at(licenseFile, 'activatedAt'),
        message: say(
          'The license file is activated at “{node}”, and not at the master\nIt can be activated only at the master, “{master}”.',
          {
            node: activatedAt,
            master: master.name ?? '',
          },
        ),
        fixes: [replaceBy(file.at(licenseFile, 'activatedAt'), JSON.stringify(master.name ?? ''), false)],
      });
    }
  },
});

/** What is wrong with the locking ID that a network license file is bound to. */
function bindingFault(master: Node, boundTo: string): Message | undefined {
  const { lockingId, advancedLockingId, virtual } = master;
  const is = (id: string | undefined) => id !== undefined && isSameLockingId(id, boundTo);
  if (isSoftSwitch(master) && virtual === true) {
    if (advancedLockingId === undefined ? !is(lockingId) : is(advancedLockingId)) return undefined;
    return say(
      'The virtual master needs a license file bound to its Advanced Locking ID\nThis file is bound to {boundTo}. Have the file made for the Advanced Locking ID of “{master}”.',
      { boundTo, master: master.name ?? '' },
    );
  }
  // Where the plan does not tell whether a SoftSwitch is virtual, either of its locking IDs may be the one.
  if (is(lockingId) || (isSoftSwitch(master) && virtual === undefined && is(advancedLockingId))) return undefined;
  if (lockingId === undefined) return undefined;
  return say(
    'The license file is bound to {boundTo}, not to the master\nThe locking ID of “{master}” is {lockingId}. Have the file made for that one at the Central License Server.',
    { boundTo, lockingId, master: master.name ?? '' },
  );
}
