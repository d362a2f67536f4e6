const seconds = (began) => `${((Date.now() - began) / 1000).toFixed(1)} s`;

/**
 * Prints progress: a line when a step begins, a sign of life every ten seconds, its time when it ends.
 * @param {(line: string) => void} write
 */
export function progress(write = (line) => process.stdout.write(line)) {
  let number = 0;
  return async function step(zh, en, work) {
    const began = Date.now();
    write(`[${++number}] ${zh} / ${en} … `);
    const life = setInterval(() => write(`${seconds(began)} … `), 10_000);
    try {
      const result = await work();
      write(`${seconds(began)}\n`);
      return result;
    } catch (error) {
      write('✗\n');
      throw error;
    } finally {
      clearInterval(life);
    }
  };
}
