/** A failure the person at the keyboard can act on: one sentence in Chinese, one in English, no stack. */
export class Problem extends Error {
  /**
   * @param {string} zh what happened, what is kept, what to do
   * @param {string} en the same in English
   */
  constructor(zh, en) {
    super(en);
    this.name = 'Problem';
    this.zh = zh;
    this.en = en;
  }
}

/** Prints a failure: a Problem as its two sentences, anything else with its stack, which is then a bug of ours. */
export function printFailure(error, write = (line) => process.stderr.write(`${line}\n`)) {
  if (error instanceof Problem) {
    write(`\n✗ ${error.zh}`);
    write(`✗ ${error.en}`);
    return;
  }
  write('\n✗ 意外错误，请把下面的内容发给开发人员。');
  write('✗ Unexpected failure; please send the following to the developers.');
  write(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** Runs a command's main function and turns its failure into two sentences and exit code 1. */
export async function main(run) {
  try {
    await run();
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
  }
}
