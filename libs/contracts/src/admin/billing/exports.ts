import { LEDGER_ACCOUNTS } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { CalendarDate, Id, route } from '../../common';

const AccountCode = z.strictObject({
  account: z.enum(LEDGER_ACCOUNTS),
  code: z.string().regex(/^[0-9A-Za-z.-]{1,20}$/),
});

export const AccountCodesView = z.object({ items: z.array(AccountCode) }).meta({ id: 'AccountCodesView' });
export type AccountCodesView = z.infer<typeof AccountCodesView>;

const Period = { from: CalendarDate, to: CalendarDate, language: z.enum(['zh', 'en']) };

export const exportRoutes = {
  getAccountCodes: route({
    method: 'GET',
    path: '/finance/account-codes',
    access: 'invoice:read',
    summary: 'Codes of the firm’s books for the accounts of the ledger',
    response: AccountCodesView,
  }),
  setAccountCodes: route({
    method: 'PUT',
    path: '/finance/account-codes',
    access: 'ledger:close',
    summary: 'Set codes of the firm’s books; accounts that are not named keep theirs',
    body: z.strictObject({ items: z.array(AccountCode).min(1).max(50) }),
    response: AccountCodesView,
  }),
  exportJournal: route({
    method: 'GET',
    path: '/finance/journal',
    access: 'invoice:read',
    summary: 'Every posting of a period as CSV or XLSX, with account codes',
    query: z.object({ ...Period, format: z.enum(['csv', 'xlsx']) }),
    response: 'bytes',
  }),
  exportClientStatement: route({
    method: 'GET',
    path: '/finance/clients/:clientId/statement',
    access: 'invoice:read',
    summary: 'What a client owed before a period, what moved in it, and what is owed, as a PDF',
    params: z.object({ clientId: Id }),
    query: z.object(Period),
    response: 'bytes',
  }),
} as const;
