export interface CasePageSearch {
  tab?: string;
}
export interface NewCaseSearch {
  noticeId?: string;
}

/** Which tab of a case is open; the overview needs no word in the address. */
export const parseCasePageSearch = (raw: Record<string, unknown>): CasePageSearch => {
  const { tab } = raw;
  return typeof tab === 'string' && /^[a-z-]{1,20}$/.test(tab) && tab !== 'overview' ? { tab } : {};
};

/** From which notice a case is being opened. */
export const parseNewCaseSearch = (raw: Record<string, unknown>): NewCaseSearch =>
  typeof raw['noticeId'] === 'string' ? { noticeId: raw['noticeId'] } : {};
