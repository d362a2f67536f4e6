import type { PlanContent } from '../domain/plan-content';

/** A plan of one cause that passes every check; `changes` replace its parts. */
export const aPlan = (changes: Partial<PlanContent> = {}): PlanContent => ({
  opening: { zh: '尊敬的卖家绩效团队：', en: 'Dear Seller Performance team,' },
  causes: [
    {
      key: 'c1',
      text: { zh: '未核实供应商的授权链', en: 'We did not verify the supplier’s chain of authorisation.' },
    },
  ],
  actions: [
    {
      causeKey: 'c1',
      text: { zh: '已下架 B0TEST 并召回库存', en: 'We removed listing B0TEST and recalled its stock.' },
      doneOn: '2026-11-20',
    },
  ],
  measures: [
    {
      causeKey: 'c1',
      text: { zh: '每家新供应商先验授权书', en: 'We check the letter of authorisation first.' },
      owner: { zh: '采购经理 李梅', en: 'Li Mei, purchasing manager' },
      frequency: 'per_supplier',
    },
  ],
  closing: { zh: '感谢审核。', en: 'Thank you for your review.' },
  ...changes,
});
