// How long a key takes to be drawn in a plan of 3,000 words while the checker runs. Against a running product:
//   TYPING_URL=http://localhost:4100 CHROMIUM_PATH=/usr/bin/chromium node scripts/bench/typing.mjs
// It opens a case in drafting of the demo data, and fills its plan when that is short.
import { loadavg } from 'node:os';
import { chromium } from '@playwright/test';

const URL = process.env['TYPING_URL'] ?? 'http://localhost:4100';
const KEYS = Number(process.env['TYPING_KEYS'] ?? 200);
const POINTS = 30;
const SENTENCE =
  'We removed the listing, recalled its stock and checked the invoices of the supplier on 2024-03-11. ';

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await (await browser.newContext({ baseURL: URL, locale: 'zh-CN' })).newPage();
await page.goto('/login');
await page.getByLabel('邮箱').fill('manager@demo.overturn.example');
await page.getByLabel('密码', { exact: true }).fill('overturn-demo-8888');
await page.getByRole('button', { name: '登录' }).click();
await page.waitForURL(/\/cases/);

const caseId = await page.evaluate(
  async ({ points, sentence }) => {
    const at = '/api/v1/admin';
    const get = async (path) => (await fetch(at + path)).json();
    const { csrfToken } = await get('/session');
    const one = (await get('/cases?limit=100')).items.find(({ status }) => status === 'drafting');
    if (!one) throw new Error('No case in drafting');
    const { draft } = await get(`/cases/${one.id}/plan`);
    if ((draft?.content.actions.length ?? 0) >= points) return one.id;
    const edits = Array.from({ length: points }, (_, number) => ({
      op: 'add',
      list: 'actions',
      after: null,
      point: {
        key: `bench${number}`,
        causeKey: null,
        text: { zh: '我们已下架商品并召回库存。'.repeat(6), en: sentence.repeat(6).trim(), enOf: null },
        doneOn: '2024-03-11',
        asins: [],
        orderIds: [],
        evidenceIds: [],
      },
    }));
    const answer = await fetch(`${at}/cases/${one.id}/plan/draft/edits`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken },
      body: JSON.stringify({ edits }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return one.id;
  },
  { points: POINTS, sentence: SENTENCE },
);
await page.goto(`/cases/${caseId}?tab=plan`);
await page.getByRole('textbox', { name: '纠正措施 3 · 英文（给亚马逊）', exact: true }).click();
await page.evaluate(() => {
  window.typed = [];
  document.addEventListener(
    'keydown',
    () => {
      const began = performance.now();
      requestAnimationFrame(() => setTimeout(() => window.typed.push(performance.now() - began)));
    },
    true,
  );
});
// On a machine with other work the clock tells of that work: the thread's own time tells of ours.
const metrics = await page.context().newCDPSession(page);
await metrics.send('Performance.enable', { timeDomain: 'threadTicks' });
const busyMs = async () => {
  const { metrics: all } = await metrics.send('Performance.getMetrics');
  return (all.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
};
await page.waitForTimeout(3000);
const before = await busyMs();
const text = 'the supplier was checked again ';
for (let key = 0; key < KEYS; key += 1) await page.keyboard.type(text[key % text.length], { delay: 60 });
const busy = (await busyMs()) - before;
const typed = (await page.evaluate(() => window.typed)).toSorted((one, other) => one - other);
const at = (share) => Math.round(typed[Math.floor((typed.length - 1) * share)] * 10) / 10;
const words = await page.evaluate(
  () =>
    [...document.querySelectorAll('[lang=en].plan-text-editor')]
      .map((one) => one.textContent)
      .join(' ')
      .split(/\s+/).length,
);
const [load] = loadavg();
const round = (value) => Math.round(value * 10) / 10;
console.log(
  JSON.stringify({
    words,
    keys: typed.length,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    threadMsPerKey: round(busy / KEYS),
    load: round(load),
  }),
);
await browser.close();
