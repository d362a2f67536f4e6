/**
 * The industry's test virus, told by two pieces of it that never stand in one file of ours: a scanner on a
 * developer's machine would else take this source away. See https://www.eicar.org/download-anti-malware-testfile/
 */
const PIECES = ['P^)7CC)7}$', 'EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!'];
const SIGNATURE = Buffer.from(PIECES.join(''), 'latin1');

/** Looks for the test virus in bytes that come in pieces. */
export class TestVirusSearch {
  private tail = Buffer.alloc(0);
  private isFound = false;

  get found(): boolean {
    return this.isFound;
  }

  push(chunk: Uint8Array): void {
    if (this.isFound) return;
    const seam = Buffer.concat([this.tail, chunk.subarray(0, SIGNATURE.length)]);
    this.isFound =
      seam.includes(SIGNATURE) ||
      Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).includes(SIGNATURE);
    this.tail = Buffer.concat([this.tail, chunk.subarray(-SIGNATURE.length)]).subarray(
      -(SIGNATURE.length - 1),
    );
  }
}
