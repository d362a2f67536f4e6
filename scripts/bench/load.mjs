import autocannon from 'autocannon';
import fs from 'node:fs';

const TICKS_A_SECOND = 100;

/** CPU seconds that a process has used; undefined where there is no /proc. */
function cpuSeconds(pid) {
  try {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  } catch {
    return undefined;
  }
}

/** Resident megabytes of a process; undefined where there is no /proc. */
export function residentMb(pid) {
  try {
    return Math.round(
      Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024,
    );
  } catch {
    return undefined;
  }
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

/**
 * Loads one server with `connections` for `seconds`; requests come from `next()`.
 * @returns requests a second, latencies in ms, CPU ms a request. @throws when an answer is not 2xx
 */
export async function load({ base, pid, headers = {}, next }, connections, seconds) {
  const run = async (duration) => {
    const times = [];
    let refused = 0;
    const began = cpuSeconds(pid);
    const options = {
      url: base,
      connections,
      duration,
      headers,
      requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }],
    };
    const result = await new Promise((resolve, reject) => {
      const instance = autocannon(options, (error, done) => (error ? reject(error) : resolve(done)));
      instance.on('response', (_client, status, _bytes, ms) => {
        if (status >= 200 && status < 300) times.push(ms);
        else refused = status;
      });
    });
    if (refused) throw new Error(`${base} answered ${refused}`);
    times.sort((a, b) => a - b);
    const used = cpuSeconds(pid) - began;
    return {
      perSecond: times.length / result.duration,
      p50: at(times, 0.5),
      p95: at(times, 0.95),
      p99: at(times, 0.99),
      cpuMs: (used * 1000) / times.length,
    };
  };
  const { method, path, body } = next();
  const first = await fetch(base + path, { method, headers, ...(body && { body }) });
  if (!first.ok) throw new Error(`${path} answered ${first.status}: ${await first.text()}`);
  await run(1);
  return run(seconds);
}
