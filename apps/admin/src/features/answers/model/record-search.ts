export interface RecordSearch {
  /** The message that is being recorded. */
  noticeId?: string;
  /** The answer has no text: it came by telephone. */
  by?: 'phone';
}

/** What is being recorded, out of the address. */
export const parseRecordSearch = (raw: Record<string, unknown>): RecordSearch => {
  if (typeof raw['noticeId'] === 'string') return { noticeId: raw['noticeId'] };
  return raw['by'] === 'phone' ? { by: 'phone' } : {};
};
