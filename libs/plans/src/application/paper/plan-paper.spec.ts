import type { PaperBlock } from '@overturn/platform';
import { aPlan, aText } from '../../../../wording/src/testing/plan.builder';
import { paperOfPlan, type PaperLanguage, type PaperOfPlan } from './plan-paper';

const paper = (language: PaperLanguage, changes: Partial<PaperOfPlan> = {}) =>
  paperOfPlan({
    plan: aPlan(),
    language,
    caseNumber: 'C-2026-0001',
    versionNumber: 2,
    contentHash: 'ab'.repeat(32),
    letterhead: { name: '深圳海蓝', lines: [] },
    ...changes,
  });
const words = (blocks: readonly PaperBlock[]) => JSON.stringify(blocks);

describe('a plan on paper', () => {
  it('is English only for Amazon, with dates, owners and frequencies', () => {
    const { blocks, title, mark, footer } = paper('en');
    expect([title, mark, footer]).toEqual([
      'Plan of action',
      null,
      'C-2026-0001 · V2 · SHA-256 abababababababab',
    ]);
    expect(words(blocks)).toContain('Owner: Li Mei, purchasing manager. Frequency: for each new supplier');
    expect(words(blocks)).not.toMatch(/\p{Script=Han}/u);
  });

  it('is Chinese for the firm and its client', () => {
    const { blocks } = paper('zh');
    expect(words(blocks)).toContain('完成日期：2026-11-20');
    expect(words(blocks)).not.toContain('Dear Seller Performance');
  });

  it('has both side by side, point by point', () => {
    const { blocks, title } = paper('both');
    expect(title).toBe('行动计划 Plan of action');
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'columns', 'heading', 'note', 'columns', 'heading', 'note', 'columns', 'heading', 'note', 'columns', 'columns',
    ]); // prettier-ignore
  });

  it('says on every page that a draft is one', () => {
    expect(paper('both', { versionNumber: null }).mark).toBe('草稿 DRAFT');
  });

  it('names evidence by the number of its attachment, in the words of the language', () => {
    const id = '0198a8a0-0000-7000-8000-000000000001';
    const plan = aPlan({ opening: aText(`见[[evidence:${id}]]`, `See [[evidence:${id}]].`) });
    expect(words(paper('zh', { plan }).blocks)).toContain('见（附件 1）');
    expect(words(paper('en', { plan }).blocks)).toContain('See (Attachment 1).');
  });
});
