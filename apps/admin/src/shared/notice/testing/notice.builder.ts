import type { NoticeView } from '@overturn/contracts/admin';

const judged = <T>(value: T, span: { start: number; end: number } | null = null) => ({
  value,
  confidence: 0.9,
  reasons: [{ ruleId: 'rule', span }],
  correction: null,
});

/** A short notice: its kind, an ASIN and a warning have places in the text. */
export const aNotice = (): NoticeView => ({
  id: '0190a000-0000-7000-8000-000000000001',
  source: 'pasted',
  fileName: null,
  sha256: '0'.repeat(64),
  sizeBytes: 20,
  subject: null,
  fromAddress: null,
  sentAt: null,
  storedAt: '2026-11-23T00:00:00Z',
  text: 'Fake B0ABCDEFGH was sold',
  hasHtml: false,
  caseId: null,
  caseNumber: null,
  reading: {
    rulesVersion: '1',
    language: 'en',
    sender: { verdict: 'not_checked', reasons: [] },
    kind: judged('inauthentic' as const, { start: 0, end: 4 }),
    role: judged('first_notice' as const),
    suspensionType: judged('deactivated' as const),
    accountState: judged(null),
    causes: judged([]),
    marketplace: judged('US' as const),
    extracted: {
      asins: [{ value: 'B0ABCDEFGH', span: { start: 5, end: 15 } }],
      orderIds: [],
      amounts: [],
      askedDocuments: [],
      statedDeadlines: [],
      dates: [],
      channel: [],
      attemptsLeft: [],
      sellerNames: [],
    },
    warnings: [{ code: 'NOTICES.DATE_AMBIGUOUS', span: { start: 2, end: 3 } }],
  },
});
