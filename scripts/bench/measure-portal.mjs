import { chromium } from '@playwright/test';

/** A slow phone: 1.6 Mbit/s, 150 ms there and back, a processor of a quarter of this one's speed. */
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const CPU_SLOWDOWN = 4;
const RUNS = 5;

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

/** Opens a page once, with nothing remembered but who is signed in. */
async function openOnce(browser, base, path, cookie) {
  const context = await browser.newContext({
    baseURL: base,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 375, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  if (cookie) await context.addCookies([{ ...cookie, url: base }]);
  const page = await context.newPage();
  const phone = await context.newCDPSession(page);
  await phone.send('Network.enable');
  await phone.send('Network.emulateNetworkConditions', SLOW);
  await phone.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const kinds = new Map();
  const loaded = { scriptBytes: 0, allBytes: 0, requests: 0 };
  phone.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  phone.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    loaded.requests += 1;
    loaded.allBytes += encodedDataLength;
    if (kinds.get(requestId) === 'Script') loaded.scriptBytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    window.largest = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        window.largest.push({
          at: entry.startTime,
          size: entry.size,
          what: entry.element?.textContent?.slice(0, 40) ?? entry.element?.tagName ?? '',
        });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await page.goto(path);
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  const largest = await page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(window.largest), 100))),
  );
  await context.close();
  if (largest.length === 0) throw new Error(`Nothing was painted on ${path}`);
  return { lcpMs: largest.at(-1).at, what: largest.at(-1).what, ...loaded };
}

/**
 * Each page of a list on a slow phone, opened anew each time; medians.
 * @param {readonly { name: string, path: string, isSignedIn: boolean }[]} pages
 */
export async function measurePortal({ executablePath, base, pages, cookie }) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const results = [];
    for (const { name, path, isSignedIn } of pages) {
      const runs = [];
      for (let run = 0; run < RUNS; run += 1)
        runs.push(await openOnce(browser, base, path, isSignedIn ? cookie : undefined));
      const of = (key) => median(runs.map((one) => one[key]));
      results.push({
        name,
        what: runs.at(-1).what,
        lcpMs: of('lcpMs'),
        slowestMs: Math.max(...runs.map(({ lcpMs }) => lcpMs)),
        scriptBytes: of('scriptBytes'),
        allBytes: of('allBytes'),
        requests: of('requests'),
      });
    }
    return results;
  } finally {
    await browser.close();
  }
}
