import { SubmissionPackages } from '@overturn/cases';
import { FILE_STORE, newId, originalKey, sha256Of, type FileStore } from '@overturn/platform';
import type { SubmissionsView } from '@overturn/contracts/admin';
import { Readable } from 'node:stream';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { planToFiled } from '../support/filing';
import { createFirm, type TestFirm } from '../support/firm';
import { asFirm, auditEntry, asSuperuser } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let manager: Caller;
let caseId = '';
let submission: SubmissionsView['items'][number];
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'case_manager', 'reviewer']);
  manager = await firm.as('case_manager');
  const { current } = await planToFiled({
    firmId: firm.firmId,
    author: manager,
    second: await firm.as('reviewer'),
  });
  caseId = current.id;
  const page = (await manager.get(`/cases/${caseId}/submissions`)).body as SubmissionsView;
  const [first] = page.items;
  if (!first) throw new Error('Nothing was filed');
  submission = first;
});
afterAll(() => api?.close());

const packageOf = (id: string, caller = manager) => caller.get(`/submissions/${id}/package`);
/** As the worker would do it, which does not run here. */
const seal = () =>
  api.app.get(SubmissionPackages).handle({
    firmId: firm.firmId,
    eventId: newId(),
    topic: 'cases.submission_filed.v1',
    payload: { caseId },
  });
const kept = async () => {
  const [row] = await asSuperuser<{ manifest: string; archiveHash: string | null }>([
    `select manifest, archive_hash as "archiveHash" from cases.submission_packages where submission_id = $1`,
    [submission.id],
  ]);
  if (!row) throw new Error('No package was kept');
  return row;
};

describe('The package of a submission', () => {
  it('has its manifest from the moment of filing: the text, every file, who and when', async () => {
    const manifest = JSON.parse((await kept()).manifest) as Record<string, unknown>;
    expect(manifest).toMatchObject({
      case: { round: 1, marketplace: 'US' },
      submission: { id: submission.id, type: 'plan_of_action', filedBy: { name: '员工 case_manager' } },
      plan: { version: 1, contentHash: submission.planVersionHash },
      text: { name: 'submission.txt', sha256: submission.payloadHash },
      attachments: [{ number: 1, evidence: { id: submission.evidence[0]?.id } }],
    });
  });

  it('is exported byte for byte the same, before and after it was sealed', async () => {
    const first = (await packageOf(submission.id)).body as Buffer;
    await seal();
    await seal();
    const second = await packageOf(submission.id);
    expect(sha256Of(first)).toBe((await kept()).archiveHash);
    expect((second.body as Buffer).equals(first)).toBe(true);
    expect(second.headers['content-disposition']).toContain('.zip');
    expect(first.includes(Buffer.from(submission.payload))).toBe(true);
  });

  it('does not leave the house when a file is not what was sealed', async () => {
    await seal();
    const { archiveHash } = await kept();
    const files = api.app.get<FileStore>(FILE_STORE);
    const [{ sha256 } = { sha256: '' }] = await asSuperuser<{ sha256: string }>([
      'select sha256 from evidence.files where id = $1',
      [submission.evidence[0]?.id],
    ]);
    const real = await files.get(originalKey(firm.firmId, sha256));
    const changed = jest
      .spyOn(files, 'open')
      .mockImplementation(() => Promise.resolve(Readable.from([Buffer.concat([real, Buffer.from('!')])])));
    expect((await packageOf(submission.id)).body).toMatchObject({
      code: 'CASES.PACKAGE_CHANGED',
      status: 409,
    });
    changed.mockRestore();
    expect((await kept()).archiveHash).toBe(archiveHash);
  });

  it('is never written anew, whoever tries', async () => {
    const write = (sql: string) => asFirm(firm.firmId, auditEntry(firm.firmId), sql);
    await expect(write(`update cases.submission_packages set manifest = '{}'`)).rejects.toThrow(
      'package_sealed',
    );
    await expect(
      write(`update cases.submission_packages set archive_hash = repeat('0', 64)`),
    ).rejects.toThrow('package_sealed');
    await expect(write('delete from cases.submission_packages')).rejects.toMatchObject({ code: '42501' });
  });

  it('is not there for another firm, nor for a submission that is none', async () => {
    const stranger = await (await createFirm(api, ['owner'])).as('owner');
    expect((await packageOf(submission.id, stranger)).body).toMatchObject({
      code: 'CASES.SUBMISSION_NOT_FOUND',
    });
    expect((await packageOf(newId())).status).toBe(404);
  });
});
