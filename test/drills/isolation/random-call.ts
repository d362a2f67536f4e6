import type { RouteDefinition } from '@overturn/contracts/common';
import type { z } from 'zod';
import { newId } from '@overturn/platform';
import { pathOf } from '../../support/route-samples';
import type { Actor } from './actors';
import type { Harvest } from './harvest';
import { madeUp, type Chance, type Stock } from './made-up';

const BASE = '/api/v1/portal';
const OWN_SHARE = 0.5;

export interface Outcome {
  readonly route: string;
  readonly status: number;
  /** What the answer should not have held; empty when all is well. */
  readonly faults: readonly string[];
}

interface World {
  readonly url: string;
  readonly harvest: Harvest;
  readonly chance: Chance;
  readonly emails: readonly string[];
  readonly internals: ReadonlySet<string>;
}

/** One call of a route with ids of everybody wherever it takes one, and what is wrong with its answer. */
export async function callAtRandom(
  world: World,
  actor: Actor,
  [route, definition]: readonly [string, RouteDefinition],
): Promise<Outcome> {
  const sent: string[] = [];
  const stock = stockOf(world, actor, sent);
  const query = definition.query ? queryOf(definition.query, stock, world) : '';
  const path = pathOf(definition, (name) => stock.idFor(name));
  const answer = await fetch(`${world.url}${BASE}${path}${query}`, {
    method: definition.method,
    headers: headersOf(definition, actor, stock),
    ...bodyOf(definition, stock),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const isDone = answer.status < 400;
  const text = [...[...answer.headers].map((line) => line.join(': ')), bytes.toString('utf8')].join('\n');
  const foreign = world.harvest.foreignIn(`${text}\n${cursorsIn(text)}`, actor.home);
  const faults = [
    // A refusal may name what the caller sent.
    ...foreign.filter((one) => isDone || !sent.includes(one)).map((one) => `holds ${one} of somebody else`),
    ...[...world.internals].filter((one) => text.includes(one)).map((one) => `holds ${one} of staff alone`),
    ...(answer.status >= 500 ? [`answered ${answer.status}`] : []),
    ...(isDone ? strictly(definition, bytes) : []),
  ];
  return {
    route,
    status: answer.status,
    faults: faults.map((fault) => `${route} ${path}${query}: ${fault}`),
  };
}

function stockOf({ harvest, chance, emails }: World, { home }: Actor, sent: string[]): Stock {
  const pick = (name: string): string => {
    const { own, all } = harvest.idsFor(name, home.client);
    return chance.of(chance.isUnder(OWN_SHARE) ? own : all) ?? chance.of(all) ?? newId();
  };
  return {
    chance,
    idFor: (name) => {
      const id = pick(name);
      sent.push(id);
      return id;
    },
    hash: () => chance.of(harvest.hashes) ?? 'a'.repeat(64),
    email: () => {
      const email = chance.of(emails) ?? '';
      sent.push(email);
      return email;
    },
  };
}

/** Cursors are made of ids: one of somebody else's row must show nothing of it. */
function queryOf(schema: z.ZodObject, stock: Stock, { chance }: World): string {
  const given = madeUp(schema, stock) as Record<string, unknown>;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) {
    const cursor = Buffer.from(JSON.stringify(['2027-01-01T00:00:00Z', stock.idFor('caseId')]));
    if (name === 'cursor' && chance.isUnder(0.7)) continue;
    query.set(name, name === 'cursor' ? cursor.toString('base64url') : String(value));
  }
  return query.size > 0 ? `?${query.toString()}` : '';
}

/** What a proxy or another product would take for the caller's firm, client or person. */
function headersOf(definition: RouteDefinition, actor: Actor, stock: Stock): Record<string, string> {
  const bodyType = definition.body === 'bytes' || definition.body === 'stream' ? 'octet-stream' : 'json';
  return {
    ...actor.caller.browserHeaders(),
    ...(definition.body ? { 'content-type': `application/${bodyType}` } : {}),
    'x-firm-id': stock.idFor('firmId'),
    'x-tenant-id': stock.idFor('firmId'),
    'x-client-id': stock.idFor('clientId'),
    'x-user-id': stock.idFor('personId'),
    'x-request-id': stock.idFor('caseId'),
    'if-none-match': `"${stock.idFor('caseId')}"`,
  };
}

function bodyOf({ body }: RouteDefinition, stock: Stock): { body?: string } {
  if (body === undefined) return {};
  if (typeof body === 'string') return { body: 'bytes of a client' };
  const made = madeUp(body, stock);
  const withMore = stock.chance.isUnder(0.1) ? { ...(made as object), firmId: stock.idFor('firmId') } : made;
  return { body: JSON.stringify(withMore) };
}

const cursorsIn = (text: string): string =>
  [...text.matchAll(/"nextCursor":"([\w-]+)"/g)]
    .map(([, cursor = '']) => Buffer.from(cursor, 'base64url').toString())
    .join('\n');

/** What an answer holds that its contract does not name. */
function strictly({ response }: RouteDefinition, bytes: Buffer): string[] {
  if (response === undefined) return bytes.length > 0 ? ['has a body, the contract names none'] : [];
  if (typeof response === 'string') return [];
  const body = JSON.parse(bytes.toString()) as unknown;
  const parsed = response.safeParse(body);
  if (!parsed.success) return [`breaks its contract: ${parsed.error.message}`];
  return extraKeys(body, parsed.data).map((key) => `has ${key}, which the contract does not name`);
}

function extraKeys(given: unknown, named: unknown, at = ''): string[] {
  if (typeof given !== 'object' || given === null) return [];
  const known = (named ?? {}) as Record<string, unknown>;
  return Object.entries(given).flatMap(([key, value]) =>
    key in known ? extraKeys(value, known[key], `${at}/${key}`) : [`${at}/${key}`],
  );
}
