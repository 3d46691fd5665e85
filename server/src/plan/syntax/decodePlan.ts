import { type DecodedText, decode } from '../../core/decode';

/** A plan's bytes as text. JSON is UTF-8 (RFC 8259); what else there may be is read too. */
export function decodePlan(bytes: Uint8Array): DecodedText {
  return { ...decode(bytes), notes: [] };
}
