import type { ClientView } from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import { TOTP } from 'otpauth';
import { Caller } from '../../support/caller';
import { command, noticeText, openingRequest, pasteNotice } from '../../support/cases';
import { PASSWORD } from '../../support/firm';
import { mailedToken } from '../../support/links';
import type { AuditedCalls, AuditScene } from './scene';

/** The first routes: people, clients, notices, cases. */
export const firstCalls = (scene: AuditScene): AuditedCalls => {
  const deadlinePath = () => `/cases/${scene.opened.id}/deadlines`;
  const clientPath = () => `/clients/${scene.client.id}`;
  const dueAt = '2027-01-01T00:00:00Z';
  const email = () => scene.firm.member('owner').email;
  const account = { name: 'Shop', marketplaces: ['US'] };
  const writerRole = async () =>
    ((await scene.owner.get('/roles')).body as { items: { id: string; code: string }[] }).items.find(
      (role) => role.code === 'writer',
    )?.id;
  const invite = async (address: string) =>
    scene.owner.post('/staff/invitations', {
      email: address,
      name: '新',
      roleIds: [await writerRole()],
      locale: 'zh-CN',
    });
  const confirmTotp = async () => {
    const { secret } = (await scene.owner.post('/totp')).body as { secret: string };
    return scene.owner.post('/totp/confirm', { code: new TOTP({ secret }).generate() });
  };
  const withClient = async (add: string, body: object) =>
    (await scene.owner.post(`${clientPath()}/${add}`, body)).body as ClientView;

  return {
    signIn: () => new Caller(scene.api).signIn(email(), PASSWORD),
    signOut: () => scene.owner.delete('/session'),
    switchFirm: () => scene.owner.post('/session/firm', { firmId: scene.firm.firmId }),
    revokeSession: async () => {
      const { items } = (await scene.owner.get('/sessions')).body as { items: { id: string }[] };
      return scene.owner.delete(`/sessions/${items[0]?.id ?? ''}`);
    },
    requestPasswordReset: () => new Caller(scene.api).post('/password-reset-requests', { email: email() }),
    resetPassword: async () => {
      await new Caller(scene.api).post('/password-reset-requests', { email: email() });
      const token = await mailedToken(scene.api, email());
      return new Caller(scene.api).post('/password-resets', { token, password: 'rivers run to the sea 88' });
    },
    changePassword: () =>
      scene.owner.post('/password', { current: PASSWORD, next: 'rivers run to the sea 88' }),
    acceptInvitation: async () => {
      const address = `${newId()}@firm.example`;
      await invite(address);
      const token = await mailedToken(scene.api, address);
      const body = {
        token,
        name: '新',
        password: 'rivers run to the sea 88',
        locale: 'zh-CN',
        zone: 'Asia/Shanghai',
      };
      return new Caller(scene.api).post('/invitations/accept', body);
    },
    beginTotp: () => scene.owner.post('/totp'),
    confirmTotp,
    removeTotp: async () => {
      await confirmTotp();
      return scene.owner.post('/totp/remove', { password: PASSWORD });
    },
    updateProfile: () => scene.owner.patch('/profile', { name: '王芳' }),
    inviteStaff: () => invite(`${newId()}@firm.example`),
    updateStaff: () =>
      scene.owner.patch(`/staff/${scene.firm.member('writer').staffId}`, { version: 1, state: 'retired' }),
    createRole: () => scene.owner.post('/roles', { name: '实习', permissions: ['case:read'] }),
    updateRole: async () =>
      scene.owner.put(`/roles/${(await writerRole()) ?? ''}`, {
        version: 1,
        name: '撰写',
        permissions: ['case:read'],
      }),
    createClient: () => scene.owner.post('/clients', { nameZh: '新客户' }),
    updateClient: () => scene.owner.put(clientPath(), { version: 1, fields: { nameZh: '改名' } }),
    retireClient: () => scene.owner.post(`${clientPath()}/retire`, { version: 1 }),
    restoreClient: async () => {
      await scene.owner.post(`${clientPath()}/retire`, { version: 1 });
      return scene.owner.post(`${clientPath()}/restore`, { version: 2 });
    },
    addContact: () => scene.owner.post(`${clientPath()}/contacts`, { name: '陈' }),
    updateContact: async () => {
      const { contacts } = await withClient('contacts', { name: '陈' });
      return scene.owner.put(`${clientPath()}/contacts/${contacts[0]?.id ?? ''}`, {
        version: 1,
        fields: { name: '林' },
      });
    },
    addSellerAccount: () => scene.owner.post(`${clientPath()}/seller-accounts`, account),
    updateSellerAccount: async () => {
      const { sellerAccounts } = await withClient('seller-accounts', account);
      const path = `${clientPath()}/seller-accounts/${sellerAccounts[0]?.id ?? ''}`;
      return scene.owner.put(path, { version: 1, fields: account, isRetired: true });
    },
    pasteNotice: () => scene.owner.post('/notices', { text: noticeText() }),
    uploadNotice: () => scene.owner.post('/notices/files?fileName=a.txt', Buffer.from(noticeText())),
    correctNotice: () =>
      scene.owner.post(`/notices/${scene.opened.notices[0] ?? ''}/corrections`, {
        field: 'kind',
        value: 'at_risk',
      }),
    openCase: async () => scene.owner.post('/cases', openingRequest((await pasteNotice(scene.owner)).id)),
    commandCase: () => command(scene.owner, scene.opened, 'AddNote', { text: '备注' }),
    addDeadline: () =>
      scene.owner.post(deadlinePath(), { title: '交材料', kind: 'latest_by', dueAt, reason: '客户来电' }),
    pinDeadline: () =>
      scene.owner.post(`${deadlinePath()}/${scene.opened.deadlines[0]?.id ?? ''}/pin`, {
        version: 1,
        dueAt,
        reason: '来电',
      }),
    satisfyDeadline: () =>
      scene.owner.post(`${deadlinePath()}/${scene.opened.deadlines[0]?.id ?? ''}/satisfy`, {
        version: 1,
        reason: '已交',
      }),
  };
};
