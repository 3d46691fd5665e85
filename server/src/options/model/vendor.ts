import { timeoutMinimums } from '../vocabulary/values';

/** The vendor daemon that an options file is for by its name: `<vendor>.opt` is found without being named in the license. */
export function vendorOfFileName(name: string): string | undefined {
  return /^([\w.-]+)\.opt$/i.exec(name)?.[1];
}

/** The least idle time that a vendor accepts. */
export function timeoutMinimumOf(vendor: string) {
  const key = vendor.toLowerCase();
  return Object.hasOwn(timeoutMinimums, key) ? timeoutMinimums[key] : undefined;
}
