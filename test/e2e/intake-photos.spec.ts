import type { CaseView, WaitingIntakeView } from '@overturn/contracts/admin';
import type { IntakeReadingView, ReadIntakeFileView } from '@overturn/contracts/public';
import { ReadPhotos } from '@overturn/cases';
import { PHOTO_READER, type PhotoReader } from '@overturn/evidence';
import { newId } from '@overturn/platform';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { startApi, type TestApi } from '../support/api';
import { Caller, freshNetwork } from '../support/caller';
import { noticeText } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { photoOfNotice } from '../support/notice-photo';
import { pictureOf } from '../support/picture';
import { enquiry, formOf, openIntakes, sentFile, slugOf, filledIntake } from '../support/portal';
import { asSuperuser } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let slug: string;
let reader: PhotoReader;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api);
  owner = await firm.as('owner');
  slug = await slugOf(firm.firmId);
  reader = api.app.get(PHOTO_READER, { strict: false });
  // Photos that other specs of this database left.
  await asSuperuser(`update cases.intake_files set photo_state = 'unclear' where photo_state = 'waiting'`);
});
afterAll(() => api?.close());
afterEach(() => jest.restoreAllMocks());

const CHINESE = readFileSync('libs/notices/fixtures/inauthentic.zh.txt', 'utf8');
const sent = (bytes: Buffer = pictureOf(newId())) =>
  sentFile(api, slug, freshNetwork(), { fileName: 'taken.jpg', bytes });
const fileOf = async (id: string) =>
  (await Caller.stranger(api).get(`/firms/${slug}/files/${id}`)).body as ReadIntakeFileView;
/** Does what the worker does, until no photo of any firm waits. */
async function readAll(): Promise<void> {
  while ((await api.app.get(ReadPhotos).sweep()) > 0);
}
const made = (words: string, confidence = 91) =>
  jest.spyOn(reader, 'read').mockResolvedValue({ words, confidence });
async function sentIntake(change: object): Promise<WaitingIntakeView | undefined> {
  const body = { ...enquiry(), noticeText: '', formToken: formOf(api, slug), ...change };
  const answer = await Caller.stranger(api).post(`/firms/${slug}/intakes`, body);
  expect(answer.status).toBe(201);
  await openIntakes(api, firm.firmId);
  return waiting((answer.body as { reference: string }).reference);
}
async function waiting(reference: string): Promise<WaitingIntakeView | undefined> {
  const { body } = await owner.get('/intakes?limit=100');
  return (body as { items: WaitingIntakeView[] }).items.find((one) => one.reference === reference);
}
const confirmed = (one: WaitingIntakeView, text: string) =>
  owner.post(`/intakes/${one.id}/case`, filledIntake(one, text));

describe('A photo of a notice, really read', () => {
  it('gives type, cause, marketplace and the date, though it was taken sideways', async () => {
    const id = await sent(await photoOfNotice(CHINESE, { isSideways: true }));
    expect((await fileOf(id)).photo).toEqual({ state: 'waiting', confidence: null });
    await readAll();
    const { words, photo } = await fileOf(id);
    expect(photo?.state).toBe('read');
    expect(photo?.confidence).toBeGreaterThan(80);
    const { body } = await Caller.stranger(api).post(`/firms/${slug}/readings`, { text: words });
    const { kind, suspensionType, causes, marketplace, deadlines } = body as IntakeReadingView;
    expect({ kind, suspensionType, causes, marketplace }).toEqual({
      kind: 'inauthentic', suspensionType: 'deactivated', causes: ['low_quality'], marketplace: 'US',
    }); // prettier-ignore
    expect(words).toContain('请于2026年12月10日之前提交');
    expect(deadlines.map(({ dueAt }) => dueAt.slice(0, 10))).toContain('2026-12-10');
  }, 40_000);

  it('that is blurred is left to a person, and nothing is guessed', async () => {
    const id = await sent(
      await photoOfNotice('Your Amazon.com selling account has been deactivated.', { blur: 9 }),
    );
    await readAll();
    expect(await fileOf(id)).toMatchObject({ words: null, photo: { state: 'unclear', confidence: null } });
  }, 40_000);
});

describe('What is no photo of a notice', () => {
  it.each([
    [
      'sure words that no rule knows',
      'Fried rice with egg 28, sweet and sour pork 42, tea 6, open daily from ten to nine',
      93,
    ],
    ['unsure words', noticeText(), 41],
    ['nothing', '', 95],
  ])('is left to a person: %s', async (_what, words, confidence) => {
    made(words, confidence);
    const id = await sent();
    await readAll();
    expect(await fileOf(id)).toMatchObject({ words: null, photo: { state: 'unclear', confidence: null } });
  });

  it('is never unpacked when it claims 50 million pixels, and its reader is spared', async () => {
    const blank = { create: { width: 10_000, height: 5_000, channels: 3 as const, background: 'white' } };
    const bomb = await sharp(blank).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    const before = process.memoryUsage.rss();
    const id = await sent(bomb);
    await readAll();
    expect((await fileOf(id)).photo?.state).toBe('unclear');
    expect(process.memoryUsage.rss() - before).toBeLessThan(150_000_000);
  });

  it('is refused at the door when only its name is that of a picture', async () => {
    await expect(sent(Buffer.from('MZ\u0000\u0001 no picture at all'))).rejects.toMatchObject({
      code: 'EVIDENCE.FILE_TYPE_NOT_SUPPORTED',
    });
    await expect(
      sent(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])),
    ).rejects.toMatchObject({
      code: 'EVIDENCE.FILE_BROKEN',
    });
  });
});

describe('Reading', () => {
  it('goes on one at a time, whatever waits, each firm in its turn', async () => {
    const other = await slugOf((await createFirm(api)).firmId);
    const flood = [await sent(), await sent(), await sent()];
    const single = await sentFile(api, other, freshNetwork(), {
      fileName: 'a.png',
      bytes: pictureOf(newId()),
    });
    let running = 0;
    let most = 0;
    jest.spyOn(reader, 'read').mockImplementation(async () => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
      return { words: noticeText(), confidence: 91 };
    });
    expect(await api.app.get(ReadPhotos).sweep()).toBe(2);
    const answer = await Caller.stranger(api).get(`/firms/${other}/files/${single}`);
    expect((answer.body as ReadIntakeFileView).photo?.state).toBe('read');
    await readAll();
    expect(most).toBe(1);
    expect(await Promise.all(flood.map(async (id) => (await fileOf(id)).photo?.state))).toEqual([
      'read',
      'read',
      'read',
    ]);
  });

  it('is not begun by two workers at once', async () => {
    const read = made(noticeText());
    await sent();
    const sweeps = await Promise.all([api.app.get(ReadPhotos).sweep(), api.app.get(ReadPhotos).sweep()]);
    expect(sweeps.sort()).toEqual([0, 1]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is taken up again after a worker died over it, and given up when two did', async () => {
    const read = made(noticeText());
    const [once, twice] = [await sent(), await sent()];
    const died = (id: string, tries: number, free: string) =>
      asSuperuser([
        `update cases.intake_files set photo_tries = $2, photo_free_at = platform.now() + $3::interval where id = $1`,
        [id, tries, free],
      ]);
    await died(once, 1, '1 minute');
    await died(twice, 2, '-1 minute');
    await readAll();
    expect((await fileOf(once)).photo?.state).toBe('waiting');
    expect((await fileOf(twice)).photo?.state).toBe('unclear');
    expect(read).not.toHaveBeenCalled();
    await died(once, 1, '-1 minute');
    await readAll();
    expect((await fileOf(once)).photo?.state).toBe('read');
  });

  it('is not for files in quarantine, and a stranger of another firm learns nothing', async () => {
    const read = made(noticeText());
    const id = await sent();
    await asSuperuser([`update cases.intake_files set scan_state = 'infected' where id = $1`, [id]]);
    await readAll();
    expect(read).not.toHaveBeenCalled();
    expect((await fileOf(id)).photo?.state).toBe('unclear');
    const foreign = await slugOf((await createFirm(api)).firmId);
    expect((await Caller.stranger(api).get(`/firms/${foreign}/files/${id}`)).status).toBe(404);
  });
});

describe('An enquiry of a photo', () => {
  it('goes before it was read, and staff find the words beside the picture when they come', async () => {
    const words = noticeText();
    made(words);
    const id = await sent();
    const one = await sentIntake({ fileIds: [id] });
    expect(one).toMatchObject({
      failure: 'CASES.INTAKE_NEEDS_READING',
      files: [{ photoState: 'waiting', photoWords: null }],
    });
    await readAll();
    expect(await waiting(one?.reference ?? '')).toMatchObject({
      noticeText: '',
      files: [{ photoState: 'read', photoWords: words.trim(), photoConfidence: 91 }],
    });
    expect(await openIntakes(api, firm.firmId)).toBeUndefined();
    expect(await waiting(one?.reference ?? '')).toBeDefined();
  });

  it('has no deadline until one of the firm has compared the words with it', async () => {
    made(CHINESE);
    const id = await sent();
    await readAll();
    const { words } = await fileOf(id);
    const one = await sentIntake({ fileIds: [id], noticeText: words, isFromPhoto: true });
    expect(one).toMatchObject({ failure: 'CASES.INTAKE_READ_FROM_PHOTO', noticeText: words });
    if (!one) throw new Error('It does not wait');
    expect(await asSuperuser(['select case_id from cases.intakes where id = $1', [one.id]])).toEqual([
      { case_id: null },
    ]);
    const corrected = `${words ?? ''}\nNr. ${newId()}`;
    expect((await confirmed(one, corrected)).status).toBe(204);
    await openIntakes(api, firm.firmId);
    const { body } = await owner.get(`/intakes/${one.id}`);
    const opened = (await owner.get(`/cases/${(body as { caseId: string }).caseId}`)).body as CaseView;
    const { body: notice } = await owner.get(`/notices/${opened.notices[0] ?? ''}`);
    expect(JSON.stringify(notice)).toContain('2026-12-10');
  });
});
