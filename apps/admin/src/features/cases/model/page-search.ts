export const CASE_TABS = ['timeline', 'notices'] as const;
export type CaseTab = (typeof CASE_TABS)[number];

export interface CasePageSearch {
  tab?: CaseTab;
}
export interface NewCaseSearch {
  noticeId?: string;
}

/** Which tab of a case is open; the timeline needs no word in the address. */
export const parseCasePageSearch = (raw: Record<string, unknown>): CasePageSearch =>
  raw['tab'] === 'notices' ? { tab: 'notices' } : {};

/** From which notice a case is being opened. */
export const parseNewCaseSearch = (raw: Record<string, unknown>): NewCaseSearch =>
  typeof raw['noticeId'] === 'string' ? { noticeId: raw['noticeId'] } : {};
