import type { TestingModule } from '@nestjs/testing';
import { CASE_CHECKERS, CaseQueries, SetUpCases } from '@overturn/cases';
import { CreateFirm } from '@overturn/identity';
import {
  DEFAULT_ROLE_PERMISSIONS,
  PERMISSIONS,
  systemScope,
  type DefaultRole,
  type EvidenceKind,
  type Scope,
} from '@overturn/kernel';
import { FILE_STORE, UnitOfWork, type FileStore } from '@overturn/platform';
import type { TestDatabase } from '../../support/database';
import type { Drain } from '../../support/drain';
import type { MailSink } from '../../support/mail-sink';
import type { Scenario } from './scenario';

const ALL_PERMISSIONS: ReadonlySet<string> = new Set(PERMISSIONS);

/** Somebody of the firm who does what a step says. */
export interface Actor {
  readonly staffId: string;
  readonly scope: Scope;
  /** Of the role. */
  readonly permissions: ReadonlySet<string>;
}

/** Where a scenario happens: a firm of its own at a time of its own. */
export interface World {
  readonly product: TestingModule;
  readonly database: TestDatabase;
  readonly sink: MailSink;
  readonly drain: Drain;
  readonly begins: Date;
  readonly firmId: string;
  readonly areMailsStated: boolean;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly addresses: ReadonlyMap<string, string>;
  readonly files: { readonly caseId: string; readonly id: string; readonly kind: EvidenceKind }[];
  noticeId: string;
  caseId: string;
  mailsSeen: number;
}

type Ground = Pick<World, 'product' | 'database' | 'sink' | 'drain'>;

/** Sets the clock and the firm up. */
export async function enterWorld(ground: Ground, scenario: Scenario, name: string): Promise<World> {
  const begins = await ground.database.instantOf(scenario.begins);
  await ground.database.setClock(begins);
  const people = Object.entries(scenario.staff);
  const addresses = new Map(people.map(([key]) => [key, `${key}@${name}.example`]));
  const { firmId, staffIds } = await ground.product.get(CreateFirm).execute({
    name,
    zone: 'Asia/Shanghai',
    staff: people.map(([key, { name: fullName, role, locale, zone }]) => ({
      email: addresses.get(key) ?? '',
      name: fullName,
      password: 'scenario-only-7391-Overturn',
      role,
      locale,
      zone,
    })),
  });
  await ground.product.get(SetUpCases).execute(firmId);
  for (const [key, { quiet }] of people)
    if (quiet)
      await ground.database.rows(
        'update identity.people set quiet_from = $2, quiet_to = $3 where email = $1',
        [addresses.get(key), ...quiet.split('-')],
      );
  const persons = await ground.database.rows<{ id: string; person_id: string }>(
    'select id, person_id from identity.staff where firm_id = $1',
    [firmId],
  );
  const personOf = new Map(persons.map((one) => [one.id, one.person_id]));
  const actorOf = (staffId: string, role: DefaultRole): Actor => ({
    staffId,
    scope: {
      firmId,
      actor: { kind: 'staff', staffId, personId: personOf.get(staffId) ?? '' },
      traceId: 'scenario',
    },
    permissions: new Set(DEFAULT_ROLE_PERMISSIONS[role]),
  });
  return {
    ...ground,
    begins,
    firmId,
    areMailsStated: scenario.mails === 'stated',
    actors: new Map(people.map(([key, { role }], index) => [key, actorOf(staffIds[index] ?? '', role)])),
    addresses,
    files: [],
    noticeId: '',
    caseId: '',
    mailsSeen: ground.sink.caught.length,
  };
}

/** Nothing of this firm is due in the scenarios that come after it. */
export async function leaveWorld({ database, firmId }: World): Promise<void> {
  await database.rows(`update cases.reminders set state = 'cancelled' where firm_id = $1`, [firmId]);
  await database.rows(`update notifications.mails set state = 'cancelled' where firm_id = $1`, [firmId]);
}

/** Whom a step names, or the first of the staff. */
export function actorNamed(world: World, key: string | undefined): Actor {
  const [first] = world.actors.values();
  const actor = key === undefined ? first : world.actors.get(key);
  if (!actor) throw new Error(`The scenario has no ${key}`);
  return actor;
}

/** As one sees it who may see everything. */
export const casePage = (world: World) =>
  world.product.get(CaseQueries).get(actorNamed(world, undefined).scope, ALL_PERMISSIONS, world.caseId);

/** What the product itself finds wrong with the firm's cases: none is forgotten, all replay, nobody touched them. */
export async function findWrong(world: World): Promise<readonly string[]> {
  const forgotten = await findBy(world, ['case_without_next_action']);
  // The replay looks at what changed lately: back to the beginning, so that it is everything.
  await world.database.setClock(world.begins);
  return [...forgotten, ...(await findBy(world, ['case_does_not_replay', 'case_events_broken']))];
}

async function findBy(world: World, codes: readonly string[]): Promise<readonly string[]> {
  const scope = systemScope(world.firmId, 'scenario', 'scenario');
  const files = world.product.get<FileStore>(FILE_STORE);
  const asked = CASE_CHECKERS.filter(({ code }) => codes.includes(code));
  expect(asked).toHaveLength(codes.length);
  const found = asked.map(async ({ code, find }) => {
    const ids = await world.product.get(UnitOfWork).read(scope, (tx) => find(tx, files));
    return ids.map((id) => `${code} ${id}`);
  });
  return (await Promise.all(found)).flat();
}
