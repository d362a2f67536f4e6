import type { PortalTodoView } from '@overturn/contracts/portal';

/** Where each thing that waits is done. */
export const TODO_PLACES = {
  agree: '/cases/$caseId/agreement',
  approve_plan: '/cases/$caseId/plan',
  answer_amazon: '/cases/$caseId/documents',
  bring_documents: '/cases/$caseId/documents',
  answer_questions: '/cases/$caseId/questions',
  pay_invoice: '/cases/$caseId/money',
  read_messages: '/cases/$caseId/messages',
} as const satisfies Readonly<Record<PortalTodoView['todo'], string>>;
