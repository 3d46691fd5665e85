/** What the names of files beside a file end in that hold it as it was issued, in the order in which they count: the first is that which Seatkeeper writes. */
export const issuedEndings = ['.issued', '.orig', '.bak'] as const;

/** What the name of the file ends in that Seatkeeper writes. */
export const ISSUED_ENDING = issuedEndings[0];
