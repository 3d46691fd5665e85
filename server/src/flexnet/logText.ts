import { readEnvelope } from './envelope';

/** A line that `lmutil` prints: lmstat, lmdiag and their heads. */
const toolLine =
  /^\s*(?:lmutil - Copyright|lmstat - Copyright|Flexible License Manager status on |License server status: |FlexNet diagnostics on |NOTE: lmstat )/;

/** Whether a line is one of a debug log. What only ends like one, after other text, is one where lmgrd wrote it or a container named it. */
export function isLogLine(line: string): boolean {
  const envelope = readEnvelope(line);
  if (!envelope || !/^[A-Za-z]/.test(envelope.daemon)) return false;
  const before = line.slice(0, envelope.start).trimEnd();
  return before === '' || envelope.daemon === 'lmgrd' || /^\S{1,60}\s*\|$/.test(before);
}

/** Whether a line is of the output of lmstat or lmdiag. */
export function isToolLine(line: string): boolean {
  return toolLine.test(line);
}
