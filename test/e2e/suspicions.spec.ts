import type { CaseView } from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import sharp from 'sharp';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { TestDatabase } from '../support/database';
import { fileSubmission, planToReady } from '../support/filing';
import { createFirm } from '../support/firm';
import {
  enterFacts,
  invoiceFacts,
  judgeSuspicion,
  keepFile,
  keepPaper,
  pdfOf,
  raiseSuspicion,
  suspicionsOf,
} from '../support/papers';

let api: TestApi;
let manager: Caller;
let reviewer: Caller;
let compliance: Caller;
let firmId: string;
const database = new TestDatabase();
beforeAll(async () => {
  api = await startApi();
  const firm = await createFirm(api, ['owner', 'case_manager', 'reviewer', 'compliance']);
  ({ firmId } = firm);
  [manager, reviewer, compliance] = [
    await firm.as('case_manager'),
    await firm.as('reviewer'),
    await firm.as('compliance'),
  ];
});
afterEach(() => database.resetClock());
afterAll(async () => {
  await database.stop();
  await api?.close();
});

describe('Two clients of the firm with one paper', () => {
  it('flags both, and tells nobody but compliance whose the other case is', async () => {
    const [one, two] = [await openCase(manager), await openCase(manager)];
    const words = newId();
    for (const { id } of [one, two]) await keepPaper(manager, id, words);
    for (const { id } of [one, two])
      expect(await suspicionsOf(manager, id)).toMatchObject([
        { kind: 'same_file', others: 1, otherCases: [], isFreezing: true },
      ]);
    expect(await suspicionsOf(compliance, one.id)).toMatchObject([{ otherCases: [{ number: two.number }] }]);
  });

  it('flags an invoice number of one supplier with other values, however it is written', async () => {
    const [one, two] = [await openCase(manager), await openCase(manager)];
    const number = newId().slice(-12);
    const paper = async (current: CaseView, facts: Parameters<typeof invoiceFacts>[0]) =>
      enterFacts(manager, current.id, await keepPaper(manager, current.id, newId()), invoiceFacts(facts));
    await paper(one, { number });
    await paper(two, {
      number: ` ${number.toUpperCase().slice(0, 4)}-${number.slice(4)}`,
      buyerName: '别家公司',
    });
    for (const { id } of [one, two])
      expect(await suspicionsOf(manager, id)).toMatchObject([
        { kind: 'same_invoice', params: { fields: 'buyerName' }, others: 1 },
      ]);
  });

  it('says nothing of one client’s two cases, nor of another firm', async () => {
    const one = await openCase(manager);
    const two = await openCase(manager, { client: { id: one.client.id } });
    const stranger = await (await createFirm(api)).as('owner');
    const words = newId();
    for (const [caller, id] of [
      [manager, one.id],
      [manager, two.id],
      [stranger, (await openCase(stranger)).id],
    ] as const)
      await keepPaper(caller, id, words);
    expect(await suspicionsOf(manager, one.id)).toEqual([]);
    expect((await stranger.get(`/cases/${one.id}/suspicions`)).status).toBe(404);
  });
});

describe('What a file says of its own making', () => {
  const madeIn = (day: string) => new Date(`${day}T03:00:00Z`);
  it('is read from PDFs and pictures, and speaks against papers that an editor wrote', async () => {
    const { id } = await openCase(manager);
    const keep = async (fileName: string, bytes: Buffer) => keepFile(manager, id, fileName, bytes);
    const painted = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
      .withExif({ IFD0: { Software: 'Adobe Photoshop 25.1 (Windows)' } })
      .jpeg()
      .toBuffer();
    await keep('painted.jpg', painted);
    await keep(
      'plain.pdf',
      await pdfOf(newId(), { producer: 'Skia/PDF m138', madeAt: madeIn('2026-10-02') }),
    );
    await keep('broken.pdf', Buffer.from(`%PDF-1.7 ${newId()}`));
    await keep(
      'edited.pdf',
      await pdfOf(newId(), {
        producer: 'iLovePDF',
        madeAt: madeIn('2026-10-02'),
        changedAt: madeIn('2026-11-02'),
      }),
    );
    const found = (await suspicionsOf(manager, id)).map(({ kind, isFreezing }) => [kind, isFreezing]);
    expect(found.sort()).toEqual([
      ['changed_after_made', false],
      ['pdf_editor', false],
      ['picture_editor', true],
    ]);
  });

  it('stops an invoice whose date is later than its file', async () => {
    const { id } = await openCase(manager);
    const bytes = await pdfOf(newId(), { madeAt: madeIn('2026-08-01') });
    await enterFacts(
      manager,
      id,
      await keepFile(manager, id, 'old.pdf', bytes),
      invoiceFacts({ number: newId() }),
    );
    expect(await suspicionsOf(manager, id)).toMatchObject([
      {
        kind: 'older_than_its_date',
        isFreezing: true,
        params: { madeAt: '2026-08-01', issuedOn: '2026-10-01' },
      },
    ]);
  });
});

describe('A suspected paper', () => {
  it('freezes filing until compliance resolves it; a fabricated one until it is set aside', async () => {
    const { current, hash } = await planToReady({ firmId, author: manager, second: reviewer });
    const evidenceId = await keepPaper(manager, current.id, newId());
    await raiseSuspicion(reviewer, current.id, evidenceId);
    await database.setClock(new Date(Date.now() + 25 * 3_600_000));
    const file = () => fileSubmission(manager, current, { type: 'plan_of_action', planVersionHash: hash });
    const frozen = { status: 409, body: { params: { guard: 'evidenceIsNotSuspected' } } };
    expect(await file()).toMatchObject(frozen);
    expect((await judgeSuspicion(manager, current.id, 'cleared')).status).toBe(403);
    await judgeSuspicion(compliance, current.id, 'confirmed');
    expect(await file()).toMatchObject(frozen);
    await keepPaper(manager, current.id, newId());
    await manager.put(`/cases/${current.id}/evidence/${evidenceId}/set-aside`, {
      isSetAside: true,
      reason: '合规确认造假',
    });
    expect((await file()).status).toBe(201);
  });
});
