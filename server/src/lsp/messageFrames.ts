/** What a small message says of itself. */
export interface MessageHead {
  readonly method?: unknown;
  readonly id?: unknown;
}

/** Longer than any `shutdown` or `exit`, in bytes: what is longer is passed over unread. */
const LONGEST = 500;
/** Longer than any header of the protocol, in bytes. */
const LONGEST_HEADER = 500;

const headerEnd = Buffer.from('\r\n\r\n');

/** Cuts the protocol's byte stream into messages as it comes, and tells of the small ones. Keeps none of the large ones. */
export class MessageFrames {
  private header: Buffer = Buffer.alloc(0);
  private body: Buffer[] = [];
  /** The bytes that a body still lacks; undefined in a header. */
  private left: number | undefined;
  private isSmall = false;

  constructor(private readonly onMessage: (head: MessageHead) => void) {}

  add(piece: Buffer): void {
    let rest = piece;
    while (rest.length > 0) rest = this.left === undefined ? this.readHeader(rest) : this.readBody(rest, this.left);
  }

  private readHeader(piece: Buffer): Buffer {
    const before = this.header.length;
    this.header = Buffer.concat([this.header, piece.subarray(0, LONGEST_HEADER)]);
    const end = this.header.indexOf(headerEnd);
    if (end < 0) {
      // What is not a header, the server complains about.
      if (this.header.length > LONGEST_HEADER) this.header = this.header.subarray(-headerEnd.length);
      return piece.subarray(LONGEST_HEADER);
    }
    const length = Number(/content-length: *(\d{1,12})/i.exec(this.header.toString('latin1', 0, end))?.[1] ?? 0);
    this.header = Buffer.alloc(0);
    this.isSmall = length <= LONGEST;
    if (length > 0) this.left = length;
    return piece.subarray(end + headerEnd.length - before);
  }

  private readBody(piece: Buffer, left: number): Buffer {
    const part = piece.subarray(0, left);
    if (this.isSmall) this.body.push(part);
    this.left = left - part.length;
    if (this.left === 0) this.finishBody();
    return piece.subarray(part.length);
  }

  private finishBody(): void {
    this.left = undefined;
    const { body } = this;
    this.body = [];
    if (!this.isSmall) return;
    try {
      const head: unknown = JSON.parse(Buffer.concat(body).toString());
      if (typeof head === 'object' && head !== null) this.onMessage(head);
    } catch {
      // The server answers what is not JSON.
    }
  }
}
