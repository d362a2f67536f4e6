import type { PassageView } from '@overturn/contracts/admin';
import { wonPrecedents } from '../../support/precedents';
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

export const libraryCalls = ({ api, owner, firm }: AuditScene): AuditedCalls => {
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
    decidePrecedent: async () => {
      const { versionId, items } = await wonPrecedents(api, firm, owner);
      const [one] = items;
      return owner.post(`/precedents/plans/${versionId}/${one?.id ?? ''}/decision`, {
        version: one?.version,
        isShown: true,
        body: one?.body,
      });
    },
    retirePassage: async () => {
      const one = await add();
      return owner.post(`${at(one)}/retirement`, { version: one.version, isRetired: true });
    },
  };
};
