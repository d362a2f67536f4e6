import { IntakeFiles, OpenIntake, PublicIntake } from '@overturn/cases';
import type { ClientView, ContactAccessView, WaitingIntakeView } from '@overturn/contracts/admin';
import { INTAKE_CONSENTS } from '@overturn/kernel';
import { Sealer, newId } from '@overturn/platform';
import type { TestApi } from './api';
import { Caller, freshNetwork } from './caller';
import { pictureOf } from './picture';
import { asSuperuser } from './sql';

/** What a visitor of a firm's public page sends. */
export const enquiry = (change: object = {}) => ({
  suspensionType: 'deactivated' as const,
  causes: ['low_quality' as const],
  marketplace: 'US' as const,
  receivedOn: '2026-11-20',
  company: `绍兴海蓝${newId().slice(-8)}贸易有限公司`,
  shop: 'Hailan Home',
  contact: { name: '陈经理', phone: '13800000000', email: null, wechat: null },
  message: '店铺昨天突然不能卖了',
  consents: [...INTAKE_CONSENTS],
  locale: 'zh-CN' as const,
  ...change,
});

/** The name of a firm's public page. */
export async function slugOf(firmId: string): Promise<string> {
  const [firm] = await asSuperuser<{ slug: string }>([
    'select slug from identity.firms where id = $1',
    [firmId],
  ]);
  return firm?.slug ?? '';
}

/** Does what the worker does with every enquiry that waits. */
export async function openIntakes(api: TestApi, firmId: string): Promise<void> {
  const waiting = await asSuperuser<{ id: string }>([
    `select id from cases.intakes where firm_id = $1 and state = 'received' order by id`,
    [firmId],
  ]);
  for (const { id } of waiting)
    await api.app.get(OpenIntake).handle({
      firmId,
      eventId: newId(),
      topic: 'cases.intake_received.v1',
      payload: { intakeId: id },
    });
}

/** A form opened five seconds ago. */
export const formOf = (api: TestApi, slug: string): string =>
  api.app.get(PublicIntake).formToken(slug, Date.now() - 5_000);

/** A photo or file of a notice that a visitor has sent whole. */
export async function sentFile(
  api: TestApi,
  slug: string,
  ipAddress: string,
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Buffer } = {
    fileName: 'notice.txt',
    bytes: Buffer.from('Your account has been deactivated.'),
  },
): Promise<string> {
  const files = api.app.get(IntakeFiles);
  const visitor = { ipAddress, traceId: 'visitor' };
  const input = { fileName, sizeBytes: bytes.length, formToken: formOf(api, slug) };
  const { id } = await files.begin(slug, input, visitor);
  await files.addPart(slug, id, { offset: 0, bytes }, visitor);
  return (await files.complete(slug, id, visitor)).id;
}

/** An enquiry of a photo alone, which waits for a person. */
export async function waitingIntake(api: TestApi, firmId: string, owner: Caller): Promise<WaitingIntakeView> {
  const slug = await slugOf(firmId);
  const photo = { fileName: 'photo.png', bytes: pictureOf(newId()) };
  const fileIds = [await sentFile(api, slug, freshNetwork(), photo)];
  const { reference } = await api.app.get(PublicIntake).submit(
    slug,
    {
      given: enquiry(),
      noticeText: '',
      isFromPhoto: false,
      fileIds,
      formToken: formOf(api, slug),
      isTrapped: false,
      sendingKey: null,
    },
    freshNetwork(),
    'visitor',
  );
  await openIntakes(api, firmId);
  const { items } = (await owner.get('/intakes?limit=100')).body as { items: WaitingIntakeView[] };
  const found = items.find((one) => one.reference === reference);
  if (!found) throw new Error('The enquiry does not wait');
  return found;
}

/** What staff send to make a case of an enquiry: what it says already, and the notice's words. */
export const filledIntake = (
  { suspensionType, causes, marketplace, receivedOn, company, shop, contact }: WaitingIntakeView,
  noticeText: string,
  change: object = {},
) => ({
  suspensionType,
  causes,
  marketplace,
  receivedOn,
  company,
  shop,
  contact,
  noticeText,
  ...change,
});

type Rights = 'owner' | 'member';

export interface InvitedContact {
  readonly contactId: string;
  readonly email: string;
  readonly access: NonNullable<ContactAccessView['access']>;
}

/** Adds a contact to a client and invites them. */
export async function inviteContact(
  owner: Caller,
  clientId: string,
  rights: Rights = 'owner',
  email = `kehu.${newId()}@seller.example`,
): Promise<InvitedContact> {
  const added = await owner.post(`/clients/${clientId}/contacts`, { name: '林采购', email });
  const contact = (added.body as ClientView).contacts.find((one) => one.email === email);
  const { body } = await invite(owner, clientId, contact?.id ?? '', rights);
  const { items } = body as { items: ContactAccessView[] };
  const access = items.find(({ contactId }) => contactId === contact?.id)?.access;
  if (!contact || !access) throw new Error('The contact was not invited');
  return { contactId: contact.id, email, access };
}

export const invite = (owner: Caller, clientId: string, contactId: string, rights: Rights = 'owner') =>
  owner.post(`/clients/${clientId}/contacts/${contactId}/portal-invitation`, { rights });

/** The newest secret that was mailed to a client's person: a link's token, or a code. */
export async function mailedSecret(
  api: TestApi,
  clientUserId: string,
  topic: 'clients.portal_invited.v1' | 'clients.portal_code_requested.v1',
): Promise<string> {
  const [event] = await asSuperuser<{ sealed: string }>([
    `select payload ->> 'tokenSealed' as sealed from platform.outbox
     where topic = $1 and payload ->> 'clientUserId' = $2 order by created_at desc, id desc limit 1`,
    [topic, clientUserId],
  ]);
  if (!event) throw new Error(`Nothing was mailed: ${topic}`);
  return api.app.get(Sealer).open(event.sealed);
}

export const invitationOf = (api: TestApi, clientUserId: string) =>
  mailedSecret(api, clientUserId, 'clients.portal_invited.v1');
export const codeOf = (api: TestApi, clientUserId: string) =>
  mailedSecret(api, clientUserId, 'clients.portal_code_requested.v1');

/** A client's person at the portal, who has come in by an invitation and a code. */
export async function enterPortal(
  api: TestApi,
  owner: Caller,
  clientId: string,
  rights: Rights = 'owner',
): Promise<{ caller: Caller; contact: InvitedContact }> {
  const contact = await inviteContact(owner, clientId, rights);
  const invitation = await invitationOf(api, contact.access.id);
  const caller = Caller.atPortal(api);
  await caller.post('/codes', { invitation });
  const answer = await caller.startSession({ invitation, code: await codeOf(api, contact.access.id) });
  if (answer.status !== 200) throw new Error(`Sign-in answered ${answer.status} ${answer.text}`);
  return { caller, contact };
}
