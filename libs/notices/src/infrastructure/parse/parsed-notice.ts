import type { NoticeSource } from '@overturn/kernel';
import type { SenderFacts } from '../../domain/sender/judge-sender';

export interface NoticeInput {
  readonly bytes: Buffer;
  readonly source: NoticeSource;
}

export interface NoticeHeaders {
  readonly subject: string | null;
  /** Bare address of the From header. */
  readonly fromAddress: string | null;
  readonly fromName: string | null;
  /** ISO instant of the Date header; null where there is none or it is no date. */
  readonly date: string | null;
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
}

export interface ParsedNotice {
  /** Subject line, empty line and body of a mail; else the whole text. */
  readonly text: string;
  readonly headers: NoticeHeaders;
  readonly sender: SenderFacts | null;
  readonly linkedHosts: readonly string[];
  readonly sanitisedHtml: string | null;
  readonly attachments: readonly {
    readonly fileName: string | null;
    readonly contentType: string;
    readonly sizeBytes: number;
  }[];
}

export const NO_HEADERS: NoticeHeaders = {
  subject: null,
  fromAddress: null,
  fromName: null,
  date: null,
  messageId: null,
  inReplyTo: null,
};
