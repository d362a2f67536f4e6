import { calendarTexts } from '../features/calendar/texts';
import { deskTexts } from '../features/cases/desk-texts';
import { casesTexts } from '../features/cases/texts';
import { clientsTexts } from '../features/clients/texts';
import { clockTexts } from '../features/clock/texts';
import { evidenceTexts } from '../features/evidence/texts';
import { jobsTexts } from '../features/jobs/texts';
import { keyboardTexts } from '../features/keyboard/texts';
import { noticesTexts } from '../features/notices/texts';
import { notificationsTexts } from '../features/notifications/texts';
import { profileCalendarTexts } from '../features/profile/calendar-texts';
import { profileTexts } from '../features/profile/texts';
import { auditTexts } from '../features/settings/audit/audit-texts';
import { settingsTexts } from '../features/settings/texts';
import { signInTexts } from '../features/sign-in/texts';
import { sharedTexts } from '../shared/texts';
import { vocabularyTexts } from '../shared/vocabulary-texts';
import { shellTexts } from './shell-texts';

const ALL = [
  shellTexts,
  sharedTexts,
  vocabularyTexts,
  signInTexts,
  casesTexts,
  deskTexts,
  calendarTexts,
  jobsTexts,
  noticesTexts,
  clientsTexts,
  clockTexts,
  evidenceTexts,
  keyboardTexts,
  notificationsTexts,
  profileTexts,
  profileCalendarTexts,
  settingsTexts,
  auditTexts,
] as const;

type KeysOf<T> = T extends { readonly zh: infer Zh } ? keyof Zh & string : never;

/** Every key of every feature. */
export type TextKey = KeysOf<(typeof ALL)[number]>;

const merged = (language: 'zh' | 'en'): Record<string, string> =>
  Object.fromEntries(ALL.flatMap((texts) => Object.entries<string>(texts[language])));

export const texts = { zh: merged('zh'), en: merged('en') } as const;
