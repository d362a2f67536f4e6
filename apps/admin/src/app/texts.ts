import { answersTexts } from '../features/answers/texts';
import { closingTexts } from '../features/cases/closing-texts';
import { calendarTexts } from '../features/calendar/texts';
import { deskTexts } from '../features/cases/desk-texts';
import { caseCommandTexts } from '../features/cases/command-texts';
import { caseListTexts } from '../features/cases/list-texts';
import { cardPaymentTexts } from '../features/card-payments/texts';
import { casesTexts } from '../features/cases/texts';
import { caseTimelineTexts } from '../features/cases/timeline-texts';
import { clientsTexts } from '../features/clients/texts';
import { clockTexts } from '../features/clock/texts';
import { deadlineRulesTexts } from '../features/deadline-rules/texts';
import { robotsTexts } from '../features/robots/texts';
import { dunningTexts } from '../features/dunning/texts';
import { engagementTexts } from '../features/engagement/texts';
import { evidenceCheckTexts } from '../features/evidence/checks/checks-texts';
import { documentTexts } from '../features/evidence/documents/documents-texts';
import { evidenceTexts } from '../features/evidence/texts';
import { commissionTexts } from '../features/commissions/texts';
import { exchangeTexts } from '../features/exchange/texts';
import { exportTexts } from '../features/books/export-texts';
import { fapiaoTexts } from '../features/fapiao/texts';
import { feePlansTexts } from '../features/fee-plans/texts';
import { bankTexts } from '../features/books/bank-texts';
import { financeTexts } from '../features/finance/texts';
import { intakeTexts } from '../features/intake/texts';
import { jobsTexts } from '../features/jobs/texts';
import { keyboardTexts } from '../features/keyboard/texts';
import { helpTexts } from '../features/library/help-texts';
import { libraryTexts } from '../features/library/texts';
import { letterheadTexts } from '../features/letterhead/texts';
import { linkageTexts } from '../features/linkage/texts';
import { calculationTexts } from '../features/money/calculation-texts';
import { guaranteeTexts } from '../features/money/guarantee-texts';
import { moneyTexts } from '../features/money/texts';
import { moneySectionTexts } from '../features/money/sections-texts';
import { messagesTexts } from '../features/messages/messages-texts';
import { noticesTexts } from '../features/notices/texts';
import { notificationsTexts } from '../features/notifications/texts';
import { portalAccessTexts } from '../features/portal-access/texts';
import { planChecksTexts } from '../features/plan-checks/texts';
import { policiesTexts } from '../features/policies/texts';
import { plansTexts } from '../features/plans/texts';
import { outcomeTexts } from '../features/outcome/texts';
import { playbooksTexts } from '../features/playbooks/texts';
import { profileCalendarTexts } from '../features/profile/calendar-texts';
import { preventionTexts } from '../features/prevention/texts';
import { profileTexts } from '../features/profile/texts';
import { privacyTexts } from '../features/privacy/texts';
import { questionnaireTexts } from '../features/questionnaire/texts';
import { reviewsTexts } from '../features/reviews/texts';
import { auditTexts } from '../features/settings/audit/audit-texts';
import { settingsTexts } from '../features/settings/texts';
import { signInTexts } from '../features/sign-in/texts';
import { submissionsTexts } from '../features/submissions/texts';
import { deadlinesTexts } from '../shared/deadlines/deadlines-texts';
import { tasksTexts } from '../features/tasks/texts';
import { transfersTexts } from '../features/transfers/texts';
import { worksheetTexts } from '../features/worksheet/texts';
import { accessTexts } from '../shared/access/access-texts';
import { feePlanTexts } from '../shared/fee-plan/fee-plan-texts';
import { planCheckTexts } from '../shared/plan/plan-check-texts';
import { rubricTexts } from '../shared/review/rubric-texts';
import { sharedTexts } from '../shared/texts';
import { vocabularyTexts } from '../shared/vocabulary-texts';
import { shellTexts } from './shell-texts';

const ALL = [
  shellTexts,
  sharedTexts,
  vocabularyTexts,
  signInTexts,
  answersTexts,
  casesTexts,
  caseCommandTexts,
  caseListTexts,
  caseTimelineTexts,
  closingTexts,
  deskTexts,
  calendarTexts,
  intakeTexts,
  preventionTexts,
  transfersTexts,
  jobsTexts,
  messagesTexts,
  noticesTexts,
  clientsTexts,
  clockTexts,
  deadlineRulesTexts,
  deadlinesTexts,
  engagementTexts,
  evidenceTexts,
  evidenceCheckTexts,
  documentTexts,
  accessTexts,
  questionnaireTexts,
  worksheetTexts,
  keyboardTexts,
  helpTexts,
  libraryTexts,
  linkageTexts,
  notificationsTexts,
  planChecksTexts,
  policiesTexts,
  cardPaymentTexts,
  portalAccessTexts,
  privacyTexts,
  plansTexts,
  planCheckTexts,
  submissionsTexts,
  outcomeTexts,
  calculationTexts,
  feePlanTexts,
  feePlansTexts,
  financeTexts,
  bankTexts,
  exchangeTexts,
  commissionTexts,
  exportTexts,
  fapiaoTexts,
  dunningTexts,
  robotsTexts,
  moneyTexts,
  moneySectionTexts,
  guaranteeTexts,
  letterheadTexts,
  playbooksTexts,
  profileTexts,
  profileCalendarTexts,
  reviewsTexts,
  rubricTexts,
  settingsTexts,
  tasksTexts,
  auditTexts,
] as const;

type KeysOf<T> = T extends { readonly zh: infer Zh } ? keyof Zh & string : never;

/** Every key of every feature. */
export type TextKey = KeysOf<(typeof ALL)[number]>;

const merged = (language: 'zh' | 'en'): Record<string, string> =>
  Object.fromEntries(ALL.flatMap((texts) => Object.entries<string>(texts[language])));

export const texts = { zh: merged('zh'), en: merged('en') } as const;
