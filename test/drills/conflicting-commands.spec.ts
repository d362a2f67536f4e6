import type { TestingModule } from '@nestjs/testing';
import { CASE_CHECKERS, CaseCommandRunner, OpenCase, SetUpCases, type CaseCommand } from '@overturn/cases';
import { CreateFirm } from '@overturn/identity';
import { PERMISSIONS, Refusal, type Scope } from '@overturn/kernel';
import { KeepNotice } from '@overturn/notices';
import { FILE_STORE, UnitOfWork, newId, type FileStore } from '@overturn/platform';
import { TestDatabase } from '../support/database';
import { noticeText } from '../support/cases';
import { startProduct } from '../support/product';

const CASES = 25;
const PAIRS_EACH = 40;
const EVERYTHING: ReadonlySet<string> = new Set(PERMISSIONS);

let product: TestingModule;
let scopes: readonly [Scope, Scope];
const database = new TestDatabase();

beforeAll(async () => {
  product = await startProduct('smtp://127.0.0.1:9');
  const { firmId, staffIds } = await product.get(CreateFirm).execute({
    name: `争用 ${newId()}`,
    zone: 'Asia/Shanghai',
    staff: ['a', 'b'].map((name) => ({
      email: `${name}.${newId()}@firm.example`,
      name,
      password: 'two at one door 2026',
      role: 'owner' as const,
      locale: 'zh-CN' as const,
      zone: 'Asia/Shanghai',
    })),
  });
  await product.get(SetUpCases).execute(firmId);
  const people = await database.rows<{ id: string; person_id: string }>(
    'select id, person_id from identity.staff where firm_id = $1',
    [firmId],
  );
  const scopeOf = (staffId: string | undefined): Scope => ({
    firmId,
    actor: {
      kind: 'staff',
      staffId: staffId ?? '',
      personId: people.find(({ id }) => id === staffId)?.person_id ?? '',
    },
    traceId: newId(),
  });
  scopes = [scopeOf(staffIds[0]), scopeOf(staffIds[1])];
}, 60_000);

afterAll(async () => {
  await product.close();
  await database.stop();
});

async function openCase(): Promise<string> {
  const [scope] = scopes;
  const bytes = Buffer.from(noticeText());
  const noticeId = await product.get(KeepNotice).execute(scope, { bytes, source: 'pasted', fileName: null });
  return product.get(OpenCase).execute(scope, {
    noticeId,
    marketplace: 'US',
    suspensionType: 'deactivated',
    causes: ['low_quality'],
    noticeReceivedAt: new Date(Date.now() - 86_400_000),
    client: { new: { nameZh: '争用客户' } },
    sellerAccount: { new: { name: 'Two Doors', marketplaces: ['US'] } },
    assigneeId: null,
  });
}

const assign = (scope: Scope): CaseCommand => ({
  type: 'Assign',
  payload: { assigneeId: scope.actor.kind === 'staff' ? scope.actor.staffId : null },
});
const decline: CaseCommand = { type: 'Decline', payload: { reason: '不受理' } };
const reopen: CaseCommand = { type: 'Reopen', payload: { reason: '客户回来了' } };

/** What two people want of the case at the same moment. */
function wishes(status: string, turn: number): readonly [CaseCommand, CaseCommand] {
  if (status === 'closed') return [reopen, reopen];
  return turn % 2 === 0 ? [assign(scopes[0]), decline] : [assign(scopes[0]), assign(scopes[1])];
}

async function race(caseId: string, turn: number): Promise<readonly string[]> {
  const before = await database.one<{ status: string; version: number }>(
    'select status, version from cases.cases where id = $1',
    [caseId],
  );
  const runner = product.get(CaseCommandRunner);
  const results = await Promise.allSettled(
    wishes(before.status, turn).map((command, index) =>
      runner.run(scopes[index] ?? scopes[0], EVERYTHING, caseId, before.version, command),
    ),
  );
  const after = await database.one<{ version: number }>('select version from cases.cases where id = $1', [
    caseId,
  ]);
  expect(after.version).toBe(before.version + 1);
  return results.map((result) =>
    result.status === 'fulfilled'
      ? 'won'
      : result.reason instanceof Refusal
        ? result.reason.code
        : String(result.reason),
  );
}

it('of 1,000 pairs of conflicting commands one each wins, the other is told, and history stays legal', async () => {
  const outcomes = new Map<string, number>();
  const oneCase = async () => {
    const caseId = await openCase();
    for (let turn = 0; turn < PAIRS_EACH; turn++) {
      const outcome = [...(await race(caseId, turn))].sort().join(' + ');
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  };
  for (let opened = 0; opened < CASES; opened++) await oneCase();
  expect(Object.fromEntries(outcomes)).toEqual({ 'CASES.VERSION_CONFLICT + won': CASES * PAIRS_EACH });

  const files = product.get<FileStore>(FILE_STORE);
  for (const code of ['case_does_not_replay', 'case_events_broken']) {
    const checker = CASE_CHECKERS.find((one) => one.code === code);
    const found = await product.get(UnitOfWork).read(scopes[0], async (tx) => checker?.find(tx, files));
    expect([code, found]).toEqual([code, []]);
  }
}, 180_000);
