import type { PassageView } from '@overturn/contracts/admin';
import type { AuditedCalls, AuditScene } from './scene';

export const passage = {
  part: 'action',
  language: 'zh',
  title: '下架并召回',
  body: '{{date}}，我们下架了 {{asin}}，并召回 {{quantity}} 件库存。',
  causes: ['low_quality'],
  noticeKinds: [],
};
const { part: _part, language: _language, ...wording } = passage;

export const libraryCalls = ({ owner, firm }: AuditScene): AuditedCalls => {
  const add = async () => (await owner.post('/passages', passage)).body as PassageView;
  const at = ({ id }: PassageView) => `/passages/${id}`;
  return {
    addPassage: () => owner.post('/passages', passage),
    rewordPassage: async () => {
      const one = await add();
      return owner.post(`${at(one)}/wordings`, { version: one.version, ...wording });
    },
    approvePassage: async () => {
      const one = (await (await firm.as('case_manager')).post('/passages', passage)).body as PassageView;
      return owner.post(`${at(one)}/approve`, { version: one.version });
    },
    retirePassage: async () => {
      const one = await add();
      return owner.post(`${at(one)}/retirement`, { version: one.version, isRetired: true });
    },
  };
};
