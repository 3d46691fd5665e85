import type { Reading } from './language';

/** A document that settings leave out of the check: everything but its findings. */
export function ignoredReading(reading: Reading): Reading {
  const { allFindings, suppressionFixes, request, ...rest } = reading;
  return { ...rest, findings: () => [], fixAllEdit: async () => undefined };
}
