import type {
  BilingualText,
  CorrectiveAction,
  PlanContent,
  PreventiveMeasure,
  RootCause,
} from '../plan-content';

export const aText = (zh: string, en: string): BilingualText => ({ zh, en, enOf: null });

export const aCause = (changes: Partial<RootCause> = {}): RootCause => ({
  key: 'c1',
  cause: null,
  text: aText('未核实供应商的授权链', 'We did not verify the supplier’s chain of authorisation.'),
  asins: [],
  orderIds: [],
  ...changes,
});

export const anAction = (changes: Partial<CorrectiveAction> = {}): CorrectiveAction => ({
  key: 'a1',
  causeKey: 'c1',
  text: aText('已下架 B0TEST 并召回库存', 'We removed listing B0TEST and recalled its stock.'),
  doneOn: '2026-11-20',
  asins: [],
  orderIds: [],
  evidenceIds: [],
  ...changes,
});

export const aMeasure = (changes: Partial<PreventiveMeasure> = {}): PreventiveMeasure => ({
  key: 'm1',
  causeKey: 'c1',
  text: aText('每家新供应商先验授权书', 'We check the letter of authorisation first.'),
  owner: aText('采购经理 李梅', 'Li Mei, purchasing manager'),
  frequency: 'per_supplier',
  startsOn: null,
  evidenceIds: [],
  ...changes,
});

/** A plan of one cause that passes every check; `changes` replace its parts. */
export const aPlan = (changes: Partial<PlanContent> = {}): PlanContent => ({
  opening: aText('尊敬的卖家绩效团队：', 'Dear Seller Performance team,'),
  causes: [aCause()],
  actions: [anAction()],
  measures: [aMeasure()],
  closing: aText('感谢审核。', 'Thank you for your review.'),
  ...changes,
});
