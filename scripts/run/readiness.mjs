import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from './problem.mjs';

async function answers(url) {
  try {
    const response = await fetch(url, {
      headers: { accept: 'text/html,application/json' },
      signal: AbortSignal.timeout(2_000),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/**
 * Waits until an address answers with success.
 * @throws {Problem} after `seconds`
 */
export async function untilReady(name, url, seconds = 90) {
  const end = Date.now() + seconds * 1000;
  while (!(await answers(url))) {
    if (Date.now() > end)
      throw new Problem(
        `${name} 在 ${seconds} 秒内没有就绪（${url}）；请查看数据文件夹中 logs/${name}.log 的内容。`,
        `${name} was not ready within ${seconds} seconds (${url}); see logs/${name}.log in the data folder.`,
      );
    await pause(100);
  }
}
