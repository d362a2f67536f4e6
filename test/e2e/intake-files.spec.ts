import type { CaseView, WaitingIntakeView } from '@overturn/contracts/admin';
import { IntakeFiles } from '@overturn/cases';
import { newId } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import { Caller, freshNetwork } from '../support/caller';
import { noticeText } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { pictureOf } from '../support/picture';
import { enquiry, formOf, openIntakes, sentFile, slugOf, filledIntake } from '../support/portal';
import { asSuperuser } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let slug: string;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'finance']);
  owner = await firm.as('owner');
  slug = await slugOf(firm.firmId);
});
afterAll(() => api?.close());

const mail = (text: string) =>
  Buffer.from(
    `From: Amazon <no-reply@amazon.com>\r\nTo: seller@seller.example\r\nSubject: Your account ${newId()}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`,
  );
const begin = (body: object, caller = Caller.stranger(api)) =>
  caller.post(`/firms/${slug}/files`, { formToken: formOf(api, slug), ...body });
/** Sends a file as the page does, in parts of four bytes. */
async function whole(fileName: string, bytes: Buffer) {
  const visitor = Caller.stranger(api);
  const { body } = await begin({ fileName, sizeBytes: bytes.length }, visitor);
  const { id } = body as { id: string };
  for (let offset = 0; offset < bytes.length; offset += 100_000)
    await visitor.put(
      `/firms/${slug}/files/${id}/parts?offset=${String(offset)}`,
      bytes.subarray(offset, offset + 100_000),
    );
  return visitor.post(`/firms/${slug}/files/${id}/complete`);
}
const kept = async (fileName: string, bytes: Buffer) =>
  (await whole(fileName, bytes)).body as { id: string; words: string | null };
const send = (change: object) =>
  Caller.stranger(api).post(`/firms/${slug}/intakes`, {
    ...enquiry(),
    noticeText: '',
    formToken: formOf(api, slug),
    ...change,
  });
async function sentIntake(change: object): Promise<{ reference: string; token: string }> {
  const answer = await send(change);
  expect(answer.status).toBe(201);
  await openIntakes(api, firm.firmId);
  return answer.body as { reference: string; token: string };
}
async function waiting(reference: string, state = 'unreadable'): Promise<WaitingIntakeView | undefined> {
  const { body } = await owner.get(`/intakes?state=${state}&limit=100`);
  return (body as { items: WaitingIntakeView[] }).items.find((one) => one.reference === reference);
}
const caseOf = async (reference: string): Promise<CaseView> => {
  const [row] = await asSuperuser<{ id: string }>([
    'select case_id as id from cases.intakes where reference = $1',
    [reference],
  ]);
  return (await owner.get(`/cases/${row?.id ?? ''}`)).body as CaseView;
};
const filesOf = async (caseId: string): Promise<{ fileName: string; kind: string }[]> =>
  ((await owner.get(`/cases/${caseId}/evidence`)).body as { items: { fileName: string; kind: string }[] })
    .items;
const filled = (one: WaitingIntakeView, change: object = {}) => filledIntake(one, noticeText(), change);
const photo = () => pictureOf(newId());

describe('A file of the notice on the public page', () => {
  it('is read at once where it has words: a mail, a text, a PDF', async () => {
    expect((await kept('notice.eml', mail(noticeText()))).words).toContain('Your account');
    expect((await kept('notice.txt', Buffer.from(noticeText()))).words).toContain('ASIN');
    expect((await kept('photo.png', photo())).words).toBeNull();
  });

  it.each([
    [
      'a program',
      'notice.pdf',
      Buffer.from('MZ\u0000\u0001 this is a program'),
      'EVIDENCE.FILE_TYPE_NOT_SUPPORTED',
    ],
    ['an archive', 'notice.zip', Buffer.from('PK\u0003\u0004 something'), 'EVIDENCE.FILE_TYPE_NOT_SUPPORTED'],
    ['a broken picture', 'photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0x00, 0x01]), 'EVIDENCE.FILE_BROKEN'],
  ])('is refused and gone when it is %s', async (_what, fileName, bytes, code) => {
    expect((await whole(fileName, bytes)).body).toMatchObject({ code });
    expect(await asSuperuser(['select from cases.intake_files where file_name = $1', [fileName]])).toEqual(
      [],
    );
  });

  it('is bound in size, in its order, and to a page of ours', async () => {
    const tooLarge = await begin({ fileName: 'a.jpg', sizeBytes: 11 * 1024 * 1024 });
    expect(tooLarge.body).toMatchObject({ code: 'EVIDENCE.TOO_LARGE' });
    const strange = await begin({ fileName: 'a.jpg', sizeBytes: 5, formToken: 'x.y' });
    expect(strange.body).toMatchObject({ code: 'CASES.INTAKE_FORM_INVALID' });
    const { id } = (await begin({ fileName: 'a.txt', sizeBytes: 5 })).body as { id: string };
    const path = `/firms/${slug}/files/${id}`;
    const visitor = Caller.stranger(api);
    expect((await visitor.put(`${path}/parts?offset=2`, Buffer.from('abc'))).body).toMatchObject({
      code: 'EVIDENCE.PART_OUT_OF_PLACE',
    });
    expect((await visitor.post(`${path}/complete`)).body).toMatchObject({
      code: 'EVIDENCE.UPLOAD_NOT_WHOLE',
    });
    expect((await visitor.delete(path)).status).toBe(204);
    expect((await visitor.post(`${path}/complete`)).status).toBe(404);
  });

  it('comes no further than its firm, and goes with one enquiry only', async () => {
    const fileIds = [(await kept('photo.png', photo())).id];
    const other = await createFirm(api);
    const foreign = await slugOf(other.firmId);
    expect(
      (await Caller.stranger(api).post(`/firms/${foreign}/files/${fileIds[0] ?? ''}/complete`)).status,
    ).toBe(404);
    expect((await send({ fileIds })).status).toBe(201);
    expect((await send({ fileIds })).body).toMatchObject({ code: 'CASES.INTAKE_FILE_NOT_FOUND' });
    expect((await send({ fileIds: [] })).status).toBe(422);
  });

  it('is taken away when nobody sends it for a day', async () => {
    const id = await sentFile(api, slug, freshNetwork());
    await asSuperuser([
      `update cases.intake_files set begun_at = begun_at - interval '25 hours' where id = $1`,
      [id],
    ]);
    await api.app.get(IntakeFiles).sweep();
    expect(await asSuperuser(['select from cases.intake_files where id = $1', [id]])).toEqual([]);
  });

  it('is throttled when one address sends very many', async () => {
    const flood = Caller.stranger(api, freshNetwork());
    const answers = [];
    for (let turn = 0; turn < 26; turn++)
      answers.push((await begin({ fileName: 'a.jpg', sizeBytes: 5 }, flood)).status);
    expect(answers.slice(0, 24)).toEqual(Array.from({ length: 24 }, () => 201));
    expect(answers.slice(24)).toEqual([429, 429]);
  });
});

describe('An enquiry with files', () => {
  it('becomes a case with the mail as its notice and every file as evidence', async () => {
    const bytes = mail(noticeText());
    const eml = await kept('notice.eml', bytes);
    const picture = await kept('photo.png', photo());
    const { reference } = await sentIntake({ noticeText: eml.words, fileIds: [eml.id, picture.id] });
    const opened = await caseOf(reference);
    const { body } = await owner.get(`/notices/${opened.notices[0] ?? ''}`);
    expect(body).toMatchObject({ source: 'eml', fileName: 'notice.eml' });
    expect((await filesOf(opened.id)).map(({ kind }) => kind).sort()).toEqual(['mail', 'screenshot']);
    expect(
      await asSuperuser(['select from cases.intake_files where id = any ($1)', [[eml.id, picture.id]]]),
    ).toEqual([]);
  });

  it('of a photo alone waits for a person, who sees it beside what was typed', async () => {
    const { id } = await kept('photo.png', photo());
    const { reference, token } = await sentIntake({ fileIds: [id] });
    const one = await waiting(reference);
    expect(one).toMatchObject({
      failure: 'CASES.INTAKE_NEEDS_READING',
      files: [{ id, scanState: 'unscanned' }],
    });
    expect((await owner.get('/intakes/count')).body).not.toEqual({ count: 0 });
    const look = await owner.get(`/intakes/${one?.id ?? ''}/files/${id}/look`);
    expect(look.headers['content-type']).toContain('image/webp');
    expect((await owner.get(`/intakes/${one?.id ?? ''}/files/${id}`)).status).toBe(200);
    expect((await Caller.stranger(api).post('/intakes/status', { token })).body).toMatchObject({
      stage: 'received',
      declineReason: null,
    });
  });

  it('is filled in by a person and becomes a case with the photo', async () => {
    const { id } = await kept('photo.png', photo());
    const { reference } = await sentIntake({ fileIds: [id] });
    const one = await waiting(reference);
    if (!one) throw new Error('It does not wait');
    const path = `/intakes/${one.id}/case`;
    expect((await owner.post(path, filled(one, { noticeText: '短' }))).status).toBe(422);
    const answer = await owner.post(path, filled(one, { causes: ['intellectual_property'] }));
    expect(answer.status).toBe(204);
    await openIntakes(api, firm.firmId);
    const opened = await caseOf(reference);
    expect(opened).toMatchObject({ causes: ['intellectual_property'] });
    expect((await owner.get(`/intakes/${one.id}`)).body).toMatchObject({
      state: 'opened',
      caseId: opened.id,
    });
    expect(await filesOf(opened.id)).toMatchObject([{ kind: 'screenshot' }]);
    expect((await owner.post(path, filled(one))).body).toMatchObject({ code: 'CASES.INTAKE_SETTLED' });
  });

  it('is declined with a reason that its sender reads, by mail and at its link', async () => {
    const { id } = await kept('photo.png', photo());
    const contact = { name: '陈经理', email: `chen.${newId()}@seller.example`, phone: null, wechat: null };
    const { reference, token } = await sentIntake({ fileIds: [id], contact });
    const one = await waiting(reference);
    const path = `/intakes/${one?.id ?? ''}/decline`;
    const finance = await firm.as('finance');
    expect((await finance.post(path, { reason: '不归我管' })).status).toBe(403);
    const reason = '照片看不清，请重新拍摄。';
    expect((await owner.post(path, { reason })).status).toBe(204);
    expect((await owner.post(path, { reason })).body).toMatchObject({ code: 'CASES.INTAKE_SETTLED' });
    expect((await Caller.stranger(api).post('/intakes/status', { token })).body).toMatchObject({
      declineReason: reason,
    });
    expect(await waiting(reference, 'declined')).toMatchObject({ declineReason: reason });
    const events = await asSuperuser([
      `select from platform.outbox where topic = 'cases.intake_declined.v1' and payload ->> 'intakeId' = $1`,
      [one?.id],
    ]);
    expect(events).toHaveLength(1);
  });

  it('of another firm is not there', async () => {
    const { id } = await kept('photo.png', photo());
    const { reference } = await sentIntake({ fileIds: [id] });
    const one = await waiting(reference);
    const stranger = await (await createFirm(api)).as('owner');
    if (!one) throw new Error('It does not wait');
    expect((await stranger.get(`/intakes/${one.id}/files/${id}/look`)).status).toBe(404);
    expect((await stranger.post(`/intakes/${one.id}/case`, filled(one))).status).toBe(404);
    expect((await stranger.post(`/intakes/${one.id}/decline`, { reason: '不' })).status).toBe(404);
  });
});
