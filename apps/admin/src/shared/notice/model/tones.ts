/** Colours of marks: fields that answer the same question share one. */
export const TONES = ['kind', 'account', 'deadline', 'ask', 'ids', 'money', 'warning'] as const;
export type Tone = (typeof TONES)[number];

const TONE_OF_FIELD: Readonly<Record<string, Tone>> = {
  kind: 'kind',
  role: 'kind',
  causes: 'kind',
  suspensionType: 'account',
  accountState: 'account',
  marketplace: 'account',
  sellerNames: 'account',
  statedDeadlines: 'deadline',
  dates: 'deadline',
  askedDocuments: 'ask',
  channel: 'ask',
  attemptsLeft: 'ask',
  asins: 'ids',
  orderIds: 'ids',
  amounts: 'money',
  warnings: 'warning',
};

export const toneOf = (field: string | undefined): Tone => TONE_OF_FIELD[field ?? ''] ?? 'kind';
