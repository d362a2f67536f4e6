import type { Locale } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import { intakeOf } from '../../infrastructure/intake.repository';

export interface DeclinedIntake {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly reference: string;
  readonly reason: string;
}

/** Whom to tell that an enquiry was declined, and why; null without an e-mail. */
export async function declinedIntake(tx: Tx, intakeId: string): Promise<DeclinedIntake | null> {
  const { given, reference, declineReason } = await intakeOf(tx, intakeId);
  const { name, email } = given.contact;
  if (email === null || declineReason === null) return null;
  return { name, email, locale: given.locale, reference, reason: declineReason };
}
