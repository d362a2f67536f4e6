import { caseNumbers } from '@overturn/cases';
import type { NoticeReadingView, NoticeView } from '@overturn/contracts/admin';
import { staffNames } from '@overturn/identity';
import type { NoticeDetails } from '@overturn/notices';
import type { Tx } from '@overturn/platform';

interface Judged<T> {
  readonly value: T;
  readonly confidence: number;
  readonly reasons: readonly {
    readonly ruleId: string;
    readonly span: { start: number; end: number } | null;
  }[];
  readonly correction: {
    readonly value: T;
    readonly by: string;
    readonly at: string;
    readonly reason: string | null;
  } | null;
}

/** A notice for the staff's screens, with the names of who corrected it. */
export async function presentNotice(tx: Tx, { row, reading }: NoticeDetails): Promise<NoticeView> {
  const fields = [
    reading.kind,
    reading.role,
    reading.suspensionType,
    reading.accountState,
    reading.causes,
    reading.marketplace,
  ];
  const names = await staffNames(
    tx,
    fields.map((field) => field.correction?.by ?? null),
  );
  const numbers = await caseNumbers(tx, [row.caseId]);
  const judged = <T>(field: Judged<T>) => ({
    ...field,
    reasons: [...field.reasons],
    correction: field.correction && { ...field.correction, by: names.get(field.correction.by) ?? '' },
  });
  const causes = judged(reading.causes);
  const { extracted } = reading;
  const view: NoticeReadingView = {
    rulesVersion: reading.rulesVersion,
    language: reading.language,
    sender: { verdict: reading.sender.verdict, reasons: [...reading.sender.reasons] },
    kind: judged(reading.kind),
    role: judged(reading.role),
    suspensionType: judged(reading.suspensionType),
    accountState: judged(reading.accountState),
    causes: {
      ...causes,
      value: [...causes.value],
      correction: causes.correction && { ...causes.correction, value: [...causes.correction.value] },
    },
    marketplace: judged(reading.marketplace),
    extracted: {
      asins: [...extracted.asins],
      orderIds: [...extracted.orderIds],
      amounts: [...extracted.amounts],
      askedDocuments: [...extracted.askedDocuments],
      statedDeadlines: [...extracted.statedDeadlines],
      dates: [...extracted.dates],
      channel: [...extracted.channel],
      attemptsLeft: [...extracted.attemptsLeft],
      sellerNames: [...extracted.sellerNames],
    },
    warnings: [...reading.warnings],
  };
  return {
    id: row.id,
    source: row.source,
    fileName: row.fileName,
    sha256: row.sha256,
    sizeBytes: row.sizeBytes,
    subject: row.subject,
    fromAddress: row.fromAddress,
    sentAt: row.sentAt?.toISOString() ?? null,
    storedAt: row.storedAt.toISOString(),
    text: row.bodyText,
    hasHtml: row.sanitisedHtml !== null,
    reading: view,
    caseId: row.caseId,
    caseNumber: row.caseId === null ? null : (numbers.get(row.caseId) ?? null),
  };
}
