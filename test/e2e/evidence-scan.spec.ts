import type { CaseView, EvidenceView } from '@overturn/contracts/admin';
import { ScanFiles } from '@overturn/evidence';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { openCase, signing } from '../support/cases';
import { startClamd, type FakeClamd } from '../support/clamd';
import { createFirm, type TestFirm } from '../support/firm';
import { asFirm, auditEntry, withoutTriggers } from '../support/sql';

let clamd: FakeClamd;
let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let opened: CaseView;

beforeAll(async () => {
  clamd = await startClamd();
  api = await startApi({ CLAMD_URL: clamd.url });
  firm = await createFirm(api);
  owner = await firm.as('owner');
  opened = await openCase(owner);
});
afterAll(async () => {
  await api?.close();
  clamd?.stop();
});
beforeEach(() => clamd.answer('stream: OK\0'));

const keep = async (text: string) =>
  (await owner.post(`/cases/${opened.id}/evidence?kind=invoice&fileName=a.txt`, Buffer.from(text)))
    .body as EvidenceView;
const stateOf = async (id: string) =>
  ((await owner.get(`/cases/${opened.id}/evidence`)).body as { items: EvidenceView[] }).items.find(
    (one) => one.id === id,
  );
const toScan = (fileId: string) => ({
  firmId: firm.firmId,
  eventId: fileId,
  topic: 'evidence.file_kept.v1',
  payload: { fileId },
});
const scan = (id: string) => api.app.get(ScanFiles).handle(toScan(id));

describe('A file, where there is a virus scanner', () => {
  it('is in quarantine until the scanner has called it clean', async () => {
    const { id, scanState } = await keep('clean enough');
    expect(scanState).toBe('pending');
    expect(await owner.get(`/evidence/${id}/original`)).toMatchObject({
      status: 409,
      body: { code: 'EVIDENCE.QUARANTINED', params: { state: 'pending' } },
    });
    await scan(id);
    expect(await stateOf(id)).toMatchObject({ scanState: 'clean' });
    expect((await owner.get(`/evidence/${id}/original`)).status).toBe(200);
  });

  it('that is infected stays in quarantine for ever, whatever is said later', async () => {
    const { id } = await keep('something bad');
    clamd.answer('stream: Doc.Dropper.Agent FOUND\0');
    await scan(id);
    clamd.answer('stream: OK\0');
    await scan(id);
    expect(await stateOf(id)).toMatchObject({ scanState: 'infected', scanFinding: 'Doc.Dropper.Agent' });
    expect((await owner.get(`/evidence/${id}/original`)).status).toBe(409);
    await expect(
      asFirm(firm.firmId, auditEntry(firm.firmId), [
        `update evidence.files set scan_state = 'clean', scan_finding = null where id = $1`,
        [id],
      ]),
    ).rejects.toThrow('evidence_infected');
  });

  it.each([
    ['an error', 'INSTREAM size limit exceeded. ERROR\0'],
    ['garbage', '\u0001\u0002'],
    ['nothing', ''],
  ])('stays in quarantine when the scanner answers with %s, and is tried again', async (what, answer) => {
    const { id } = await keep(`scanner says ${what}`);
    clamd.answer(answer);
    await scan(id);
    expect(await stateOf(id)).toMatchObject({ scanState: 'error' });
    expect((await owner.get(`/evidence/${id}/original`)).status).toBe(409);
    clamd.answer('stream: OK\0');
    await api.app.get(ScanFiles).sweep();
    // It waits before it is tried again.
    expect(await stateOf(id)).toMatchObject({ scanState: 'error' });
    await withoutTriggers([`update evidence.files set next_scan_at = platform.now() where id = $1`, [id]]);
    await api.app.get(ScanFiles).sweep();
    expect(await stateOf(id)).toMatchObject({ scanState: 'clean' });
  });

  it('is scanned once, however often its job comes', async () => {
    const { id } = await keep('once');
    await scan(id);
    const asked = clamd.asked();
    await scan(id);
    await api.app.get(ScanFiles).sweep();
    expect(clamd.asked()).toBe(asked);
  });

  it('cannot prove anything while it is in quarantine', async () => {
    const { id } = await keep('not yet');
    const answer = await owner.post(`/cases/${opened.id}/declarations`, signing({ evidenceId: id }));
    expect(answer).toMatchObject({ status: 409, body: { code: 'EVIDENCE.QUARANTINED' } });
  });
});
