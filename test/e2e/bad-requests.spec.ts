import { adminRoutes } from '@overturn/contracts/admin';
import { Problem, type RouteDefinition } from '@overturn/contracts/common';
import fc from 'fast-check';
import { startApi, type TestApi } from '../support/api';
import { Caller, type Answer } from '../support/caller';
import { openCase } from '../support/cases';
import { createFirm } from '../support/firm';
import { methodOf, pathOf } from '../support/route-samples';

let api: TestApi;
let owner: Caller;
let known: Readonly<Record<string, string>>;
beforeAll(async () => {
  api = await startApi();
  owner = await (await createFirm(api)).as('owner');
  const opened = await openCase(owner);
  known = {
    caseId: opened.id,
    clientId: opened.client.id,
    noticeId: opened.notices[0] ?? '',
    deadlineId: opened.deadlines[0]?.id ?? '',
    sellerAccountId: opened.sellerAccount.id,
  };
});
afterAll(() => api?.close());

const JSON_BODY = { 'content-type': 'application/json' };
/** A body exactly as written; supertest would quote a string that it takes for a JSON value. */
const raw = (text: string, path = '/clients') => owner.post(path, text, JSON_BODY);

function expectProblem(answer: Answer): void {
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(Problem.safeParse(answer.body).success).toBe(true);
  expect(answer.text).not.toMatch(/node_modules|at \w+ \(|select |insert /i);
}

describe('A body that is no good JSON', () => {
  it.each([
    ['cut off', '{"nameZh": "x"', 400],
    ['not JSON', 'nameZh=x', 400],
    ['nothing', '', 400],
    ['a __proto__ key', '{"nameZh":"x","__proto__":{"isAdmin":true}}', 400],
    ['a constructor.prototype key', '{"nameZh":"x","constructor":{"prototype":{}}}', 400],
    ['a NUL in a name', '{"nameZh":"a\\u0000b"}', 422],
    ['half a character in a name', '{"nameZh":"a\\ud800b"}', 422],
    ['half a character in notes', '{"nameZh":"a","notes":"\\ud800"}', 422],
    ['a NUL in notes', '{"nameZh":"a","notes":"a\\u0000"}', 422],
    ['a number too large for any column', '{"nameZh":1e999}', 422],
    ['an array', '[]', 422],
    ['null', 'null', 422],
    ['a text', '"x"', 422],
    ['a field that nobody knows', '{"nameZh":"x","firmId":"y"}', 422],
  ])('(%s) is refused', async (_what, text, status) => {
    const answer = await raw(text);
    expect(answer.status).toBe(status);
    expectProblem(answer);
  });

  it('that is ten thousand levels deep is refused, and the server lives on', async () => {
    for (const path of ['/clients', '/cases']) {
      const answer = await raw(`${'{"nameZh":'.repeat(10_000)}1${'}'.repeat(10_000)}`, path);
      expect(answer.status).toBe(422);
      expectProblem(answer);
    }
    expect((await owner.get('/session')).status).toBe(200);
  });

  it('with a key given twice counts the last one, as JSON.parse does', async () => {
    expect((await raw('{"nameZh":"一","nameZh":"二"}')).body).toMatchObject({ nameZh: '二' });
  });

  it('in another encoding, or as another kind of data, is refused', async () => {
    const text = Buffer.from('{"nameZh":"\xff\xfe"}', 'latin1').toString('latin1');
    expect([400, 415, 422]).toContain(
      (await owner.post('/clients', text, { 'content-type': 'application/xml' })).status,
    );
    expect((await owner.post('/clients', 'x', { 'content-type': 'text/plain' })).status).toBe(415);
  });
});

describe('An address that is no good', () => {
  const LISTS = ['/cases', '/clients', '/notices', '/audit', '/notifications'];
  const CURSORS = [
    'x', '%00', '0', '-1', '1e309', '99999999999999999999', 'null', 'W10', btoa('[null,null]'), btoa('["x","y"]'),
    btoa('["2026-01-01T00:00:00Z","not an id"]'), btoa('[1,2]'), btoa('["+275760-09-13T00:00:00Z","00000000-0000-7000-8000-000000000000"]'),
    btoa('["-200000-01-01T00:00:00Z","00000000-0000-7000-8000-000000000000"]'), 'a'.repeat(501),
  ]; // prettier-ignore

  it.each(LISTS)('with a cursor that is none is refused or answered, never an error: %s', async (list) => {
    for (const cursor of CURSORS)
      for (const sort of ['', '&sort=opened&dir=desc']) {
        const answer = await owner.get(
          `${list}?cursor=${encodeURIComponent(cursor)}${list === '/cases' ? sort : ''}`,
        );
        expect([cursor, answer.status < 500]).toEqual([cursor, true]);
      }
  });

  it.each(['0', '-1', '101', '1.5', 'x', '', '1e9', 'NaN'])(
    'with the limit "%s" is refused',
    async (limit) => {
      for (const list of LISTS) expectProblem(await owner.get(`${list}?limit=${limit}`));
    },
  );

  it.each([
    'x',
    '1',
    '00000000-0000-0000-0000-00000000000g',
    '..%2f..%2fetc',
    '%00',
    "'%20or%201=1--",
    'a'.repeat(150),
  ])('with the id "%s" is refused', async (id) => {
    for (const path of [`/cases/${id}`, `/clients/${id}`, `/notices/${id}`, `/cases/${id}/timeline`]) {
      const answer = await owner.get(path);
      expect([404, 422]).toContain(answer.status);
      expectProblem(answer);
    }
  });

  it.each(['%', '%zz', '%c0%af', '%ed%a0%80'])('that cannot be decoded (%s) is refused', async (piece) => {
    for (const path of [`/cases/${piece}`, `/clients?q=${piece}${piece}`])
      expect((await owner.get(path)).status).toBeLessThan(500);
  });

  it('with dates at the ends of time is answered or refused, never an error', async () => {
    for (const day of ['0000-01-01', '0001-01-01', '9999-12-31', '2026-02-30', '1582-10-10'])
      for (const name of ['dueFrom', 'dueTo'])
        expect([day, (await owner.get(`/cases?${name}=${day}`)).status < 500]).toEqual([day, true]);
  });
});

describe('Dates at the ends of time, set by hand', () => {
  it.each([
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '9999-12-31T23:59:59-23:59',
  ])('%s is taken or refused, never an error', async (dueAt) => {
    const path = `/cases/${known['caseId']}/deadlines`;
    const added = await owner.post(path, { title: '测试', kind: 'latest_by', dueAt, reason: '测试' });
    expect(added.status).toBeLessThan(500);
    expect((await owner.get(`/cases/${known['caseId']}`)).status).toBe(200);
    expect((await owner.get('/cases')).status).toBe(200);
  });
});

const naughty = fc.oneof(
  fc.constantFrom<unknown>(
    '', ' ', '\u0000', '\ud800', '\u202e', "' or 1=1 --", '${7*7}', '<script>', '../../etc/passwd', 'null', '1e999', '-0',
    0, -1, 2 ** 31, 2 ** 53, Number.MAX_VALUE, 0.1, true, false, null, [], {}, [[]], '二', 'a'.repeat(20_000),
    '00000000-0000-0000-0000-000000000000', '9999-12-31T23:59:59Z', '2026-11-23', 'me', 'none',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }),
); // prettier-ignore

const keysOf = (schema: unknown): string[] =>
  Object.keys((schema as { shape?: object } | undefined)?.shape ?? {});

/** Signing out and passwords are tried elsewhere; here they would only end the caller's session. */
const SPENT = new Set(['signOut', 'revokeSession', 'changePassword', 'removeTotp', 'uploadNotice']);
const fuzzed = (Object.entries(adminRoutes) as [string, RouteDefinition][]).filter(
  ([name]) => !SPENT.has(name),
);

const KEYS = [
  'version',
  'fields',
  'payload',
  'command',
  'client',
  'new',
  'id',
  'ids',
  'all',
  'field',
  'value',
  'reason',
];
const PER_ROUTE = 32;

it.each(fuzzed)(
  '%s answers malformed requests with a problem, never with an error of its own',
  async (_name, definition) => {
    const bodyKeys = [...keysOf(definition.body), ...KEYS];
    const request = fc.record({
      params: fc.array(fc.oneof(fc.constant(null), naughty), { minLength: 3, maxLength: 3 }),
      query: fc.dictionary(fc.constantFrom(...keysOf(definition.query), 'x'), naughty, { maxKeys: 4 }),
      body: fc.oneof(naughty, fc.dictionary(fc.constantFrom(...bodyKeys), naughty, { maxKeys: 6 })),
    });
    for (const { params, query, body } of fc.sample(request, { numRuns: PER_ROUTE, seed: 20261123 })) {
      let place = 0;
      const path = pathOf(definition, (name) => {
        const value = params[place++ % 3];
        return value === null ? (known[name] ?? 'x') : encode(value);
      });
      const search = Object.entries(query)
        .map(([key, value]) => `${key}=${encode(value)}`)
        .join('&');
      const text = definition.method === 'GET' ? undefined : JSON.stringify(body);
      const caller = definition.access === 'public' ? new Caller(api) : owner;
      const answer = await caller.send(
        methodOf(definition),
        `${path}?${search}`,
        text,
        text === undefined ? {} : JSON_BODY,
      );
      const shown = {
        status: answer.status,
        path,
        search,
        text: text?.slice(0, 300),
        answer: String(answer.text).slice(0, 300),
      };
      expect(answer.status < 500 ? null : shown).toBeNull();
      if (answer.status >= 400) expectProblem(answer);
    }
  },
);

function encode(value: unknown): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 150);
  return encodeURIComponent(text.toWellFormed()) || '%20';
}
