import type {
  ChapterView,
  PassageView,
  PrecedentToLookAtView,
  HelpQuestionView,
} from '@overturn/contracts/admin';
import { ReadHelp } from '@overturn/library';
import { newId } from '@overturn/platform';
import { slugOf } from '../../support/portal';
import { planToFiled } from '../../support/filing';
import { plantPrecedent } from '../../support/precedents';
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
  const chapter = async () => {
    const { items } = (await owner.get('/help')).body as { items: ChapterView[] };
    const found = items.find((one) => one.chapter === 'summary');
    if (!found) throw new Error('No chapter');
    return found;
  };
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
      await planToFiled({ firmId: firm.firmId, author: await firm.as('case_manager'), second: owner });
      await plantPrecedent(firm.firmId);
      const { items: plans } = (await owner.get('/precedents/waiting')).body as {
        items: { versionId: string }[];
      };
      const versionId = plans[0]?.versionId ?? '';
      const { body } = await owner.get(`/precedents/plans/${versionId}`);
      const [one] = (body as { items: PrecedentToLookAtView[] }).items;
      return owner.post(`/precedents/plans/${versionId}/${one?.id ?? ''}/decision`, {
        version: one?.version,
        isShown: true,
        body: one?.body,
      });
    },
    writeChapter: async () => {
      const { version, titleZh, titleEn, bodyZh, bodyEn } = await chapter();
      return owner.put('/help/summary', { version, titleZh, titleEn, bodyZh, bodyEn });
    },
    publishChapter: async () =>
      owner.post('/help/summary/publication', { version: (await chapter()).version, isPublished: true }),
    settleQuestion: async () => {
      const slug = await slugOf(firm.firmId);
      const question = { words: '多久？', contact: '', locale: 'zh-CN' as const };
      await api.app.get(ReadHelp).askAsVisitor(slug, question, '192.0.2.1', newId());
      const { items } = (await owner.get('/questions')).body as { items: HelpQuestionView[] };
      return owner.post(`/questions/${items[0]?.id ?? ''}/settlement`, {
        version: 1,
        state: 'set_aside',
        note: '重复',
      });
    },
    retirePassage: async () => {
      const one = await add();
      return owner.post(`${at(one)}/retirement`, { version: one.version, isRetired: true });
    },
  };
};
