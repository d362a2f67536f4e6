import '../check-node.cjs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Stand } from '../bench/stand.mjs';
import { root } from '../run/paths.mjs';
import { freePort } from '../run/ports.mjs';
import { main } from '../run/problem.mjs';
import { untilReady } from '../run/readiness.mjs';

const CASES = 2_000;
const POSTS = 1_000;
const ADDRESSES = 200;
const MINUTE_MS = 60_000;
/** What one address may send in ten minutes. */
const BOUND = 5;
const FORM_OPENS_AFTER_MS = 3_500;
const STAFF_EVERY_MS = 100;
const PATIENCE_MS = 600_000;

const NOTICE = fs.readFileSync(path.join(root, 'libs/notices/fixtures/inauthentic.en.txt'), 'utf8');
const enquiry = (number, formToken) => ({
  suspensionType: 'deactivated',
  causes: ['low_quality'],
  marketplace: 'US',
  receivedOn: new Date().toISOString().slice(0, 10),
  noticeText: `${NOTICE}\n\nRef ${number}`,
  company: `绍兴海蓝${number}贸易有限公司`,
  shop: `Hailan ${number}`,
  contact: { name: '陈经理', phone: `138${String(number).padStart(8, '0')}` },
  message: '店铺昨天突然不能卖了',
  consents: ['truthful', 'no_guarantee', 'privacy'],
  locale: 'zh-CN',
  formToken,
});

const at = (times, share) =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length * share)] ?? NaN;

/** A member of staff who looks at the case list ten times a second, until told to stop. */
class Staff {
  #times = [];
  #isStopped = false;

  constructor({ base, headers }) {
    this.base = base;
    this.headers = headers;
    this.done = this.#work();
  }

  async #work() {
    const asked = [];
    while (!this.#isStopped) {
      asked.push(this.#look());
      await pause(STAFF_EVERY_MS);
    }
    await Promise.all(asked);
    return this.#times;
  }

  async #look() {
    const began = performance.now();
    const answer = await fetch(`${this.base}/api/v1/admin/cases?view=open&sort=due&limit=25`, {
      headers: this.headers,
    });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`The case list answered ${answer.status}`);
    this.#times.push(performance.now() - began);
  }

  stop() {
    this.#isStopped = true;
    return this.done;
  }
}

/** Posts a thousand enquiries spread over a minute. @returns what was answered, and how long the list took meanwhile */
async function flood(api, slug, addressOf, from) {
  const page = await fetch(`${api.base}/api/v1/public/firms/${slug}`);
  const { formToken } = await page.json();
  await pause(FORM_OPENS_AFTER_MS);
  const staff = new Staff(api);
  const posts = [];
  const began = Date.now();
  for (let number = 0; number < POSTS; number += 1) {
    const wait = began + (number * MINUTE_MS) / POSTS - Date.now();
    if (wait > 0) await pause(wait);
    posts.push(post(api.base, slug, addressOf(number), enquiry(from + number, formToken)));
  }
  const answers = await Promise.all(posts);
  return { answers, seconds: (Date.now() - began) / 1000, times: await staff.stop() };
}

async function post(base, slug, address, body) {
  const answer = await fetch(`${base}/api/v1/public/firms/${slug}/intakes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify(body),
  });
  return {
    status: answer.status,
    retryAfter: Number(answer.headers.get('retry-after')),
    said: await answer.json(),
  };
}

async function quietTimes(api, seconds) {
  const staff = new Staff(api);
  await pause(seconds * 1000);
  return staff.stop();
}

const kept = (stand) =>
  stand.ask(async (client) => {
    const { rows } = await client.query(
      `select count(*)::int as kept, count(case_id)::int as cases, count(distinct case_id)::int as "distinctCases",
       coalesce(array_agg(reference), '{}') as references from cases.intakes where firm_id = $1`,
      [stand.firmId],
    );
    return rows[0];
  });

async function untilAllAreCases(stand, wanted) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const { cases } = await kept(stand);
    if (cases >= wanted) return;
    if (Date.now() > end) throw new Error(`${cases} of ${wanted} enquiries became cases`);
    await pause(500);
  }
}

// npm run drill:intake-flood: a thousand enquiries in a minute, from one address, then from two hundred.
await main(async () => {
  const { build, isStale, parts } = await import('../run/build-parts.mjs');
  if (isStale(parts.server)) await build(parts.server);
  process.env.OVERTURN_DATA = fs.mkdtempSync(path.join(os.tmpdir(), 'overturn-drill-'));
  const stand = await Stand.open(CASES);
  const faults = [];
  const check = (holds, what) => holds || faults.push(what);
  try {
    stand.env.TRUST_PROXY = 'on';
    const api = await stand.startApi();
    const workerPort = await freePort();
    stand.start(['dist/apps/worker/src/main.js'], { WORKER_PORT: String(workerPort) });
    await untilReady('worker', `http://127.0.0.1:${workerPort}/ready`);
    const [{ slug }] = await stand.ask(
      async (client) =>
        (await client.query('select slug from identity.firms where id = $1', [stand.firmId])).rows,
    );
    await quietTimes(api, 3);
    const before = await quietTimes(api, 20);
    const first = (await kept(stand)).kept;

    const one = await flood(api, slug, () => '203.0.113.7', 0);
    const taken = one.answers.filter(({ status }) => status === 201).length;
    const throttled = one.answers.filter(({ status, retryAfter }) => status === 429 && retryAfter > 0).length;
    const afterOne = await kept(stand);
    check(taken <= BOUND, `${taken} were taken from one address`);
    check(
      taken + throttled === POSTS,
      `${POSTS - taken - throttled} were neither taken nor throttled with Retry-After`,
    );
    check(afterOne.kept - first === taken, `${afterOne.kept - first} were kept of ${taken}`);
    console.log(
      `one address: ${POSTS} posts in ${one.seconds.toFixed(0)} s, ${taken} taken, ${throttled} throttled with Retry-After, ${afterOne.kept - first} kept`,
    );

    const many = await flood(api, slug, (number) => `10.${number % ADDRESSES}.7.7`, POSTS);
    const references = many.answers.filter(({ status }) => status === 201).map(({ said }) => said.reference);
    check(
      references.length === POSTS,
      `${references.length} of ${POSTS} were taken from ${ADDRESSES} addresses`,
    );
    const began = Date.now();
    await untilAllAreCases(stand, afterOne.kept + references.length);
    const behind = (Date.now() - began) / 1000;
    const end = await kept(stand);
    const known = new Set(end.references);
    check(
      new Set(references).size === references.length && references.every((one) => known.has(one)),
      'a reference is missing or was given twice',
    );
    check(end.cases === end.distinctCases, 'two enquiries share a case');
    console.log(
      `${ADDRESSES} addresses: ${POSTS} posts in ${many.seconds.toFixed(0)} s, ${references.length} taken, all are cases ${behind.toFixed(0)} s after the last`,
    );

    const after = await quietTimes(api, 20);
    // Before and after: other work of the machine counts on both sides.
    const quiet = at([...before, ...after], 0.95);
    for (const [name, times] of [
      ['one address', one.times],
      [`${ADDRESSES} addresses`, many.times],
    ]) {
      const p95 = at(times, 0.95);
      check(p95 < 2 * quiet, `the case list's p95 went from ${quiet.toFixed(0)} ms to ${p95.toFixed(0)} ms`);
      console.log(
        `case list during the flood from ${name}: p50 ${at(times, 0.5).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms; quiet p50 ${at([...before, ...after], 0.5).toFixed(0)} ms, p95 ${quiet.toFixed(0)} ms`,
      );
    }
    for (const fault of faults) console.error(`✗ ${fault}`);
    console.log(faults.length === 0 ? '1 passed, 0 failed' : '0 passed, 1 failed');
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await stand.close();
    fs.rmSync(process.env.OVERTURN_DATA, { recursive: true, force: true });
  }
});
