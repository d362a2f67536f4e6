import type { BilledCase } from '@overturn/cases';
import type { ClientNames } from '@overturn/clients';
import type { PaperHead } from '@overturn/identity';
import type { ClosingFigures } from '../../domain/closing/closing-figures';
import type { KeptCalculation } from '../../infrastructure/calculation.repository';
import type { GuaranteeClaim } from '../../infrastructure/guarantee-claim.repository';
import type { Invoice } from '../../infrastructure/invoice.repository';
import type { Letter } from '../../infrastructure/letter.repository';
import type { CreditNote } from '../../infrastructure/credit-note.repository';
import type { Payment } from '../../infrastructure/payment.repository';

/** All that a closing statement (结案账单) tells: what was agreed, how the fee came about, what was paid. */
export interface ClosingStatement {
  readonly head: PaperHead;
  readonly caseNumber: string;
  readonly billed: BilledCase;
  readonly client: ClientNames;
  readonly letter: Letter | null;
  /** Those behind the invoices; without one the newest. */
  readonly calculations: readonly KeptCalculation[];
  readonly invoices: readonly Invoice[];
  readonly payments: readonly Payment[];
  readonly creditNotes: readonly CreditNote[];
  readonly claims: readonly GuaranteeClaim[];
  readonly figures: readonly ClosingFigures[];
  readonly isSettled: boolean;
  /** While the case is open it says how the case stands, not how it ended. */
  readonly isFinal: boolean;
  readonly today: string;
}

export type StatementLanguage = 'zh' | 'en';
