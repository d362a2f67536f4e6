import { newId } from '@overturn/platform';
import { openCase } from '../support/cases';
import { answerRequest, sendToAmazon } from '../support/rounds';
import { asFirm, auditEntry, inTransaction } from '../support/sql';
import { startTwoFirms } from '../support/world';

type World = Awaited<ReturnType<typeof startTwoFirms>>;
let world: World;
let ours: { caseId: string; submissionId: string };
let other: { caseId: string; submissionId: string };
beforeAll(async () => {
  world = await startTwoFirms();
  const { firmId, owner } = world.ours;
  const by = { staffId: world.ours.member('owner').staffId, caller: owner };
  const sent = async () => {
    const { id } = await openCase(owner);
    const { submissionId, current } = await sendToAmazon(firmId, by, id);
    return { caseId: id, submissionId, version: current.version };
  };
  const first = await sent();
  ours = first;
  other = await sent();
  await owner.post(`/cases/${first.caseId}/answers`, answerRequest(first.version, 'rejected'));
});
afterAll(() => world?.api.close());

const asApp = (sql: string, params: readonly unknown[] = []) =>
  asFirm(world.ours.firmId, auditEntry(world.ours.firmId), [sql, params]);
const insert = (columns: Readonly<Record<string, unknown>>) => {
  const row = {
    firm_id: world.ours.firmId,
    id: newId(),
    case_id: ours.caseId,
    round: 1,
    kind: 'rejected',
    note: '来电',
    recorded_by: world.ours.member('owner').staffId,
    ...columns,
  };
  const names = Object.keys(row);
  return asApp(
    `insert into cases.answers (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
};
const noticeOf = async (caseId: string): Promise<unknown> =>
  (await asApp('select opening_notice_id as id from cases.cases where id = $1', [caseId]))[0]?.['id'];

describe('An answer', () => {
  it.each(['kind = kind', `note = 'rewritten'`, 'attempts_left = 3', 'submission_id = null'])(
    'is never rewritten: %s',
    async (set) => {
      await expect(asApp(`update cases.answers set ${set}`)).rejects.toMatchObject({ code: '42501' });
      await expect(
        inTransaction('owner', [
          [`select set_config('app.firm_id', $1, true)`, [world.ours.firmId]],
          `update cases.answers set ${set}`,
        ]),
      ).rejects.toThrow('append_only');
    },
  );

  it('is never deleted', async () => {
    await expect(asApp('delete from cases.answers')).rejects.toMatchObject({ code: '42501' });
  });

  it('points at a submission of its own case and round', async () => {
    await insert({ submission_id: ours.submissionId });
    await expect(insert({ submission_id: other.submissionId })).rejects.toMatchObject({ code: '23503' });
    await expect(insert({ submission_id: ours.submissionId, round: 2 })).rejects.toThrow(
      'answer_is_of_its_round',
    );
  });

  it('points at a message of its own case, which then stays there', async () => {
    await expect(insert({ notice_id: await noticeOf(other.caseId) })).rejects.toThrow(
      'answer_is_of_its_case',
    );
    const noticeId = await noticeOf(ours.caseId);
    await insert({ notice_id: noticeId });
    await expect(
      asApp('update notices.notices set case_id = $1 where id = $2', [other.caseId, noticeId]),
    ).rejects.toThrow('answer_is_of_its_case');
  });

  it('is one per message', async () => {
    await expect(insert({ notice_id: await noticeOf(ours.caseId) })).rejects.toThrow('answers_of_notice');
  });

  it('counts attempts only where a message states them, and says something in any case', async () => {
    await expect(insert({ attempts_left: 1 })).rejects.toThrow('attempts_are_stated');
    await expect(insert({ note: '  ' })).rejects.toThrow('answer_says_something');
  });
});

describe('The analysis of a rejection', () => {
  const analyse = (answerId: unknown) =>
    asApp(
      `insert into cases.rejection_analyses (firm_id, id, case_id, answer_id, asked, missing, policy, policy_url, analysed_by)
       values ($1, $2, $3, $4, 'asked', 'missing', 'policy', $5, $6)`,
      [
        world.ours.firmId,
        newId(),
        ours.caseId,
        answerId,
        'https://example.com',
        world.ours.member('owner').staffId,
      ],
    );
  const answerOf = async (kind: string) => {
    const id = newId();
    await insert({ id, kind });
    return id;
  };

  it('is of a rejection, and of nothing else', async () => {
    await expect(analyse(await answerOf('info_requested'))).rejects.toThrow('analysis_of_rejection');
    await analyse(await answerOf('rejected'));
  });

  it('stays with its rejection and counts its versions', async () => {
    const [first, second] = [await answerOf('rejected'), await answerOf('rejected')];
    await analyse(first);
    for (const set of [`answer_id = '${second}', version = version + 1`, `missing = 'x'`])
      await expect(
        asApp(`update cases.rejection_analyses set ${set} where answer_id = $1`, [first]),
      ).rejects.toThrow('analysis_version');
    await asApp(
      `update cases.rejection_analyses set missing = 'x', version = version + 1 where answer_id = $1`,
      [first],
    );
  });

  it('names a public address, or none', async () => {
    await expect(
      asApp(`update cases.rejection_analyses set policy_url = 'javascript:1', version = version + 1`),
    ).rejects.toThrow('policy_url_is_public');
  });
});
