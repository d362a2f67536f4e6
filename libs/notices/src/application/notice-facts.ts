import type { AskedDocument } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import { readingsOfCase } from '../infrastructure/notice.repository';

/** What the messages of a case name and ask for, each once. */
export interface NoticeFactsOfCase {
  readonly asins: readonly string[];
  readonly orderIds: readonly string[];
  readonly asks: readonly AskedDocument[];
}

/** Of all messages of a case, without reading their words. */
export async function noticeFactsOfCase(tx: Tx, caseId: string): Promise<NoticeFactsOfCase> {
  const extracted = (await readingsOfCase(tx, caseId)).map((reading) => reading.extracted);
  const values = <T>(found: readonly { readonly value: T }[]): readonly T[] => [
    ...new Set(found.map(({ value }) => value)),
  ];
  return {
    asins: values(extracted.flatMap(({ asins }) => asins)),
    orderIds: values(extracted.flatMap(({ orderIds }) => orderIds)),
    asks: values(extracted.flatMap(({ askedDocuments }) => askedDocuments)),
  };
}
