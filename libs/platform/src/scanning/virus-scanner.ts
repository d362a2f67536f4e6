import type { Readable } from 'node:stream';

/** What a scanner says of a file. */
export type ScanVerdict =
  { readonly verdict: 'clean' } | { readonly verdict: 'infected'; readonly finding: string };

/** Looks at files for viruses. */
export interface VirusScanner {
  readonly engine: string;
  /** @throws ScannerFailed on anything but a clear verdict: no answer, a late one, one that says nothing. */
  scan(stream: Readable): Promise<ScanVerdict>;
}

/** The scanner, or null when none is configured. */
export const VIRUS_SCANNER = Symbol('VirusScanner');

export class ScannerFailed extends Error {
  constructor(reason: string) {
    super(`The virus scanner gave no verdict: ${reason}`);
    this.name = 'ScannerFailed';
  }
}
