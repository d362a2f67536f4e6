import { Transform } from 'node:stream';

const HEAD_BYTES = 64 * 1024;

/** Lets the first bytes of a mail through, below the sender of its envelope (RFC 5321, 4.4), and counts all of them. */
export class Beginning extends Transform {
  totalBytes = 0;
  private head = Buffer.alloc(0);

  constructor(
    private readonly most: number,
    sender: string,
  ) {
    super();
    this.push(`Return-Path: <${/^[\x21-\x7e]{0,320}$/.test(sender) ? sender : 'unreadable'}>\r\n`);
  }

  /** Its Message-ID; null when it has none. Known once the mail is through. */
  get messageId(): string | null {
    const headers = this.head.toString('latin1').split(/\r?\n\r?\n/, 1)[0] ?? '';
    return /^message-id:\s{0,20}(<[^<>\s]{3,400}>)/im.exec(headers)?.[1] ?? null;
  }

  override _transform(chunk: Buffer, _encoding: string, done: (error: null, data: Buffer) => void): void {
    const room = Math.max(0, this.most - this.totalBytes);
    this.totalBytes += chunk.length;
    if (this.head.length < HEAD_BYTES) this.head = Buffer.concat([this.head, chunk.subarray(0, HEAD_BYTES)]);
    done(null, chunk.subarray(0, room));
  }
}
