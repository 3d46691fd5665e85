// Written by `npm run generate` from the rule files beside it; do not edit.
import logClock from './licenses/log-clock';
import logDisabledLines from './licenses/log-disabled-lines';
import logExpired from './licenses/log-expired';
import logExpiring from './licenses/log-expiring';
import logInclude from './licenses/log-include';
import logInvalidKey from './licenses/log-invalid-key';
import logDaemonExit from './operation/log-daemon-exit';
import logQuorum from './operation/log-quorum';
import logDenied from './requests/log-denied';
import logUnsupported from './requests/log-unsupported';
import logAlreadyRunning from './startup/log-already-running';
import logConnection from './startup/log-connection';
import logHostName from './startup/log-host-name';
import logLicenseFile from './startup/log-license-file';
import logOptionsFile from './startup/log-options-file';
import logPortInUse from './startup/log-port-in-use';
import logWrongHostId from './startup/log-wrong-host-id';
import logStatus from './status/log-status';
import type { AnyRule } from './rule';

/** Every rule, with the group (the folder) it is in. */
export const rules: readonly { readonly group: string; readonly rule: AnyRule }[] = [
  { group: 'licenses', rule: logClock },
  { group: 'licenses', rule: logDisabledLines },
  { group: 'licenses', rule: logExpired },
  { group: 'licenses', rule: logExpiring },
  { group: 'licenses', rule: logInclude },
  { group: 'licenses', rule: logInvalidKey },
  { group: 'operation', rule: logDaemonExit },
  { group: 'operation', rule: logQuorum },
  { group: 'requests', rule: logDenied },
  { group: 'requests', rule: logUnsupported },
  { group: 'startup', rule: logAlreadyRunning },
  { group: 'startup', rule: logConnection },
  { group: 'startup', rule: logHostName },
  { group: 'startup', rule: logLicenseFile },
  { group: 'startup', rule: logOptionsFile },
  { group: 'startup', rule: logPortInUse },
  { group: 'startup', rule: logWrongHostId },
  { group: 'status', rule: logStatus },
];
