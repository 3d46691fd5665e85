// Written by `npm run generate` from the rule files beside it; do not edit.
import logClock from './licenses/log-clock.md';
import logDisabledLines from './licenses/log-disabled-lines.md';
import logExpired from './licenses/log-expired.md';
import logExpiring from './licenses/log-expiring.md';
import logInclude from './licenses/log-include.md';
import logInvalidKey from './licenses/log-invalid-key.md';
import logDaemonExit from './operation/log-daemon-exit.md';
import logQuorum from './operation/log-quorum.md';
import logDenied from './requests/log-denied.md';
import logUnsupported from './requests/log-unsupported.md';
import logAlreadyRunning from './startup/log-already-running.md';
import logConnection from './startup/log-connection.md';
import logHostName from './startup/log-host-name.md';
import logLicenseFile from './startup/log-license-file.md';
import logOptionsFile from './startup/log-options-file.md';
import logPortInUse from './startup/log-port-in-use.md';
import logWrongHostId from './startup/log-wrong-host-id.md';
import logStatus from './status/log-status.md';

/** The page of each rule, by the rule's id. */
export const rulePages: Readonly<Record<string, string>> = {
  'log-clock': logClock,
  'log-disabled-lines': logDisabledLines,
  'log-expired': logExpired,
  'log-expiring': logExpiring,
  'log-include': logInclude,
  'log-invalid-key': logInvalidKey,
  'log-daemon-exit': logDaemonExit,
  'log-quorum': logQuorum,
  'log-denied': logDenied,
  'log-unsupported': logUnsupported,
  'log-already-running': logAlreadyRunning,
  'log-connection': logConnection,
  'log-host-name': logHostName,
  'log-license-file': logLicenseFile,
  'log-options-file': logOptionsFile,
  'log-port-in-use': logPortInUse,
  'log-wrong-host-id': logWrongHostId,
  'log-status': logStatus,
};
