import type { TestingModule } from '@nestjs/testing';
import { CaseQueries, SetUpCases } from '@overturn/cases';
import { CreateFirm } from '@overturn/identity';
import { PERMISSIONS, type Scope } from '@overturn/kernel';
import type { TestDatabase } from '../../support/database';
import type { Drain } from '../../support/drain';
import type { MailSink } from '../../support/mail-sink';
import type { Scenario } from './scenario';

export const ALL_PERMISSIONS: ReadonlySet<string> = new Set(PERMISSIONS);

/** Where a scenario happens: a firm of its own at a time of its own. */
export interface World {
  readonly product: TestingModule;
  readonly database: TestDatabase;
  readonly sink: MailSink;
  readonly drain: Drain;
  readonly begins: Date;
  readonly firmId: string;
  readonly staffIds: ReadonlyMap<string, string>;
  readonly addresses: ReadonlyMap<string, string>;
  /** The first of the staff acts. */
  readonly scope: Scope;
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
  const [staffId = ''] = staffIds;
  const { person_id: personId } = await ground.database.one<{ person_id: string }>(
    'select person_id from identity.staff where id = $1',
    [staffId],
  );
  return {
    ...ground,
    begins,
    firmId,
    staffIds: new Map(people.map(([key], index) => [key, staffIds[index] ?? ''])),
    addresses,
    scope: { firmId, actor: { kind: 'staff', staffId, personId }, traceId: 'scenario' },
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

export const casePage = (world: World) =>
  world.product.get(CaseQueries).get(world.scope, ALL_PERMISSIONS, world.caseId);
