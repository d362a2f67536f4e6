/** Points of the plans that the rules' examples speak of; each example adds the words that matter. */
export const both = (zh: string, en: string, enOf: string | null = null) => ({ zh, en, enOf });

export const CAUSE = { key: 'c1', cause: 'low_quality', asins: ['B0TESTTEST'], orderIds: [] } as const;
export const ACTION = {
  key: 'a1',
  causeKey: 'c1',
  doneOn: '2026-11-20',
  asins: ['B0TESTTEST'],
  orderIds: [],
  evidenceIds: ['e1'],
};
export const MEASURE = {
  key: 'm1',
  causeKey: 'c1',
  owner: both('采购经理 李梅', 'Li Mei, purchasing manager'),
  frequency: 'weekly',
  startsOn: '2026-11-21',
  evidenceIds: [],
} as const;
