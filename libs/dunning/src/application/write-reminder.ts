import { clientNameIn, clientOnPaper } from '@overturn/clients';
import { firmNameFor } from '@overturn/identity';
import { daysBetween, writtenAmount, languageOf, type Locale } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import { textOfLevel } from '../domain/level-text';
import { reminderNow } from '../infrastructure/reminder.repository';

export interface WrittenReminder {
  readonly caseId: string;
  readonly clientId: string;
  readonly subject: string;
  readonly lines: readonly string[];
}

/** Of whom a planned reminder asks; null when there is none. */
export async function clientOfReminder(tx: Tx, reminderId: string): Promise<string | null> {
  return (await reminderNow(tx, reminderId))?.clientId ?? null;
}

/** The mail's words as things stand; null when nothing is owed any more, or it is disputed or paused. */
export async function writeReminder(
  tx: Tx,
  reminderId: string,
  locale: Locale,
): Promise<WrittenReminder | null> {
  const one = await reminderNow(tx, reminderId);
  if (!one?.isOwed) return null;
  const client = await clientOnPaper(tx, one.clientId);
  const facts = {
    client: clientNameIn(languageOf(locale), client),
    invoice: one.invoiceNumber,
    amount: writtenAmount({ currency: one.currency, minor: one.openMinor }),
    due: one.dueOn,
    days: Math.abs(daysBetween(one.dueOn, one.today)),
    firm: await firmNameFor(tx, locale),
  };
  return { caseId: one.caseId, clientId: one.clientId, ...textOfLevel(one, facts, locale) };
}
