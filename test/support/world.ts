import type { CaseView } from '@overturn/contracts/admin';
import path from 'node:path';
import { startApi, type TestApi } from './api';
import { Caller, freshNetwork, type KeptCaller } from './caller';
import { openCase } from './cases';
import { FILLINGS } from './fillings';
import { turnToFilledCopy } from './database-copies';
import { createFirm, firmOf, type Member, type TestFirm } from './firm';
import { enquiry, enterPortal, formOf, sentFile, slugOf, type InvitedContact } from './portal';
import { PublicIntake } from '@overturn/cases';
import { noticeText } from './cases';

export interface FirmWithCase extends TestFirm {
  readonly owner: Caller;
  readonly opened: CaseView;
}

/** A firm with a client, a shop, a notice, and a case with deadlines and reminders as it was opened. */
export async function createFirmWithCase(api: TestApi): Promise<FirmWithCase> {
  const firm = await createFirm(api, ['owner', 'case_manager', 'finance']);
  const owner = await firm.as('owner');
  const opened = await openCase(owner, { assigneeId: firm.member('owner').staffId });
  await owner.post(`/clients/${opened.client.id}/contacts`, { name: '陈经理', wechat: 'chen-2026' });
  await owner.post(`/notices/${opened.notices[0] ?? ''}/corrections`, {
    field: 'kind',
    value: 'inauthentic',
  });
  const [deadline] = opened.deadlines;
  if (!deadline) throw new Error('A case without deadlines');
  await owner.post(`/cases/${opened.id}/deadlines/${deadline.id}/pin`, {
    version: deadline.version,
    dueAt: new Date(Date.now() + 40 * 86_400_000).toISOString(),
    reason: '亚马逊来电确认',
  });
  return { ...firm, owner, opened };
}

export interface BusyFirm extends FirmWithCase {
  /** A person of the opened case's client, at the portal. */
  readonly client: Caller;
  readonly clientContact: InvitedContact;
}

/** A firm that has something in every table. @returns its case as the last filling left it */
export async function createBusyFirm(api: TestApi): Promise<BusyFirm> {
  const { opened, owner, ...firm } = await createFirmWithCase(api);
  for (const fill of FILLINGS) await fill(firm, owner, opened);
  const slug = await slugOf(firm.firmId);
  await api.app.get(PublicIntake).submit(
    slug,
    {
      given: enquiry(),
      isFromPhoto: false,
      noticeText: noticeText(),
      fileIds: [await sentFile(api, slug, freshNetwork())],
      formToken: formOf(api, slug),
      isTrapped: false,
    },
    freshNetwork(),
    'filling',
  );
  const { caller: client, contact } = await enterPortal(api, owner, opened.client.id);
  await client.put('/notifications', {
    muted: ['read_messages'],
    quietFrom: '22:00',
    quietTo: '08:00',
    digestAt: null,
  });
  const { body } = await owner.get(`/cases/${opened.id}`);
  return { ...firm, owner, client, clientContact: contact, opened: body as CaseView };
}

/** A busy firm as it is written down between two test files. */
interface KeptFirm extends Pick<BusyFirm, 'firmId' | 'name' | 'opened' | 'clientContact'> {
  readonly staff: readonly Member[];
  readonly owner: KeptCaller;
  readonly client: KeptCaller;
}

const keep = ({ firmId, name, staff, opened, clientContact, owner, client }: BusyFirm): KeptFirm => ({
  firmId,
  name,
  staff,
  opened,
  clientContact,
  owner: owner.keep(),
  client: client.keep(),
});
const again = (api: TestApi, kept: KeptFirm): BusyFirm => ({
  ...kept,
  ...firmOf(api, kept),
  owner: Caller.again(api, kept.owner),
  client: Caller.again(api, kept.client),
});

/**
 * Two firms that know nothing of each other, on a database of this test file’s own: a copy of one that is filled once
 * in a run, because a firm with something in every table takes seconds to lead there.
 */
export async function startTwoFirms(): Promise<{ api: TestApi; ours: BusyFirm; theirs: BusyFirm }> {
  process.env['FILES_DIR'] = path.resolve(process.env['FILES_DIR'] ?? '', '../of-two-firms');
  const made = await turnToFilledCopy('two_firms', async () => {
    const api = await startApi();
    try {
      return JSON.stringify([keep(await createBusyFirm(api)), keep(await createBusyFirm(api))]);
    } finally {
      await api.close();
    }
  });
  const [ours, theirs] = JSON.parse(made) as [KeptFirm, KeptFirm];
  const api = await startApi();
  return { api, ours: again(api, ours), theirs: again(api, theirs) };
}
