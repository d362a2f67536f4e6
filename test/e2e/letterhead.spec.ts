import type { LetterheadView } from '@overturn/contracts/admin';
import sharp from 'sharp';
import { startApi, type TestApi } from '../support/api';
import { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { addLogo, letterhead, pictureOf } from '../support/letterhead';
import { enterPortal, invitationOf, inviteContact, slugOf } from '../support/portal';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'writer']);
  owner = await firm.as('owner');
});
afterAll(() => api?.close());

const refused = (code: string, status = 422) => ({ status, body: { code } });
const kept = async () => (await owner.get('/letterhead')).body as LetterheadView;

describe('What a firm says of itself', () => {
  it('is its bare name until somebody writes it, over the version that they have seen', async () => {
    expect(await kept()).toMatchObject({ nameZh: firm.name, colour: null, phones: [], version: 0 });
    expect(await owner.put('/letterhead', letterhead)).toMatchObject({ status: 200, body: { colour: '#8a1538', version: 1 } });
    expect(await owner.put('/letterhead', letterhead)).toMatchObject(refused('IDENTITY.VERSION_CONFLICT', 409));
    expect((await (await firm.as('writer')).put('/letterhead', letterhead)).status).toBe(403);
  });

  it.each([
    ['a colour that cannot be read', { colour: '#ffcc00' }, 'IDENTITY.COLOUR_TOO_PALE', 422],
    ['a colour that is none', { colour: 'red' }, 'HTTP.INPUT_REFUSED', 422],
    ['a phone that is none', { phones: ['<script>'] }, 'HTTP.INPUT_REFUSED', 422],
    ['a logo that nobody added', { logoSha256: 'a'.repeat(64) }, 'IDENTITY.LOGO_NOT_FOUND', 404],
  ])('refuses %s', async (_what, change, code, status) => {
    expect(await owner.put('/letterhead', { ...letterhead, version: 1, ...change })).toMatchObject(refused(code, status));
  });

  it('takes a logo as PNG or JPEG alone, small enough, and draws it anew', async () => {
    const add = (bytes: Buffer) => owner.post('/letterhead/logos', bytes);
    expect(await add(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'))).toMatchObject(refused('IDENTITY.LOGO_UNREADABLE'));
    expect(await add(await pictureOf('webp'))).toMatchObject(refused('IDENTITY.LOGO_UNREADABLE'));
    expect(await add((await pictureOf('png')).subarray(0, 60))).toMatchObject(refused('IDENTITY.LOGO_UNREADABLE'));
    expect(await add(Buffer.concat([await pictureOf('png'), Buffer.alloc(200_000)]))).toMatchObject(refused('IDENTITY.LOGO_TOO_LARGE'));
    expect((await add(await pictureOf('jpeg'))).status).toBe(201);
    const hidden = Buffer.concat([await pictureOf('png'), Buffer.from('<script>alert(1)</script>')]);
    const { sha256 } = (await add(hidden)).body as { sha256: string };
    const shown = await owner.get(`/letterhead/logos/${sha256}`);
    expect((shown.body as Buffer).includes('script')).toBe(false);
    expect(await sharp(shown.body as Buffer).metadata()).toMatchObject({ format: 'png', width: 600, height: 200 });
  });

  it('is seen by visitors and clients, with its logo', async () => {
    const { version } = await kept();
    const logoSha256 = await addLogo(owner);
    expect(await owner.put('/letterhead', { ...letterhead, version, logoSha256 })).toMatchObject({ status: 200 });
    const opened = await openCase(owner);
    const { caller: client } = await enterPortal(api, owner, opened.client.id, 'member');
    const names = { zh: letterhead.nameZh, en: letterhead.nameEn };
    const seen = { firm: names, colour: '#8a1538', phones: letterhead.phones, logoSha256 };
    expect((await client.get('/brand')).body).toMatchObject(seen);
    const slug = await slugOf(firm.firmId);
    const visitor = Caller.stranger(api);
    expect((await visitor.get(`/firms/${slug}/brand`)).body).toMatchObject(seen);
    for (const logo of [await client.get('/brand/logo'), await visitor.get(`/firms/${slug}/logo`)])
      expect((logo.body as Buffer).subarray(1, 4).toString()).toBe('PNG');
    expect((await visitor.get('/firms/nobody-here/brand')).status).toBe(404);
    expect((await client.get('/session')).body).toMatchObject({ places: [{ firm: names }] });
    for (const place of ['', '/help'])
      expect((await visitor.get(`/firms/${slug}${place}`)).body).toMatchObject({ firm: names });
    const other = await inviteContact(owner, opened.client.id, 'member');
    const token = await invitationOf(api, other.access.id);
    expect((await client.post('/invitations/inspect', { token })).body).toMatchObject({ firm: names, slug });
    const stranger = await (await createFirm(api, ['owner'])).as('owner');
    expect(await stranger.get(`/letterhead/logos/${logoSha256}`)).toMatchObject(refused('IDENTITY.LOGO_NOT_FOUND', 404));
  });
}); // prettier-ignore
