import type { CaseStatus, DefaultRole, EvidenceKind } from '@overturn/kernel';
import type { DeadlineMatter } from '../../deadlines';
import type {
  Bilingual,
  ClientQuestion,
  PlaybookCheck,
  PlaybookTask,
  TaskDue,
  WantedEvidence,
} from '../playbook';

type Both = readonly [zh: string, en: string];
const words = ([zh, en]: Both): Bilingual => ({ zh, en });

/** So many working days after the phase was entered. */
export const within = (workingDays: number): TaskDue => ({
  from: 'phase',
  amount: workingDays,
  unit: 'working_days',
});
export const withinHours = (hours: number): TaskDue => ({ from: 'phase', amount: hours, unit: 'hours' });
export const withinDays = (days: number): TaskDue => ({ from: 'phase', amount: days, unit: 'days' });
/** So many days before the case's deadline about the matter. */
export const before = (matter: DeadlineMatter, daysBefore: number): TaskDue => ({
  from: 'deadline',
  matter,
  daysBefore,
});

export const task = (
  phase: CaseStatus,
  code: string,
  ownerRole: DefaultRole,
  due: TaskDue,
  title: Both,
  hint: Both,
): PlaybookTask => ({ code, phase, title: words(title), hint: words(hint), ownerRole, due });

export const wanted = (
  code: string,
  kinds: readonly EvidenceKind[],
  title: Both,
  rule: Both,
): WantedEvidence => ({ code, title: words(title), rule: words(rule), kinds });

export const question = (code: string, zh: string, en: string): ClientQuestion => ({
  code,
  text: { zh, en },
});
export const always = (code: string, zh: string, en: string): PlaybookCheck => ({
  code,
  kind: 'do',
  text: { zh, en },
});
export const never = (code: string, zh: string, en: string): PlaybookCheck => ({
  code,
  kind: 'dont',
  text: { zh, en },
});
