/** Where in a plan of action a passage stands. */
export const PASSAGE_PARTS = ['opening', 'cause', 'action', 'measure', 'closing'] as const;
export type PassagePart = (typeof PASSAGE_PARTS)[number];

/** Languages of a passage: those of a plan. */
export const PASSAGE_LANGUAGES = ['zh', 'en'] as const;
export type PassageLanguage = (typeof PASSAGE_LANGUAGES)[number];

/** Where a passage stands: waiting for a second person, approved, or no longer used. */
export const PASSAGE_STATES = ['waiting', 'approved', 'retired'] as const;
export type PassageState = (typeof PASSAGE_STATES)[number];

/** What stands in a passage for something of one case, written `{{store}}`. */
export const PLACEHOLDERS = [
  'store',
  'company',
  'merchant_token',
  'marketplace',
  'asin',
  'order_id',
  'notice_date',
  'today',
  'supplier',
  'invoice_number',
  'invoice_date',
  'quantity',
  'brand',
  'person',
  'date',
  'amount',
  'address',
  'email',
  'phone',
  'link',
  'number',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** How a plan ended that a precedent is taken from. */
export const PRECEDENT_OUTCOMES = ['won', 'partly_won', 'lost'] as const;
export type PrecedentOutcome = (typeof PRECEDENT_OUTCOMES)[number];

/** A precedent waits until a person has looked at what was taken out; then it is shown, or withheld. */
export const PRECEDENT_STATES = ['waiting', 'shown', 'withheld'] as const;
export type PrecedentState = (typeof PRECEDENT_STATES)[number];

/** The chapters of the help that a firm gives its clients (docs/DOMAIN.md, "What clients ask"). */
export const HELP_CHAPTERS = [
  'suspension',
  'types',
  'causes',
  'recovery',
  'prevention',
  'summary',
  'questions',
] as const;
export type HelpChapter = (typeof HELP_CHAPTERS)[number];

/** What became of a question that the help did not answer. */
export const QUESTION_STATES = ['open', 'answered', 'set_aside'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];
