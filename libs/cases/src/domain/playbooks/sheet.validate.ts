import {
  CASE_STATUSES,
  DEADLINE_MATTERS,
  DEFAULT_ROLES,
  EVIDENCE_KINDS,
  OFFSET_UNITS,
  fail,
  ok,
  type Result,
} from '@overturn/kernel';
import type { Bilingual, SheetContent, TaskDue } from './playbook';

export const PLAYBOOK_FAULTS = [
  'sheet_is_empty',
  'code_is_not_unique',
  'code_is_malformed',
  'text_is_missing',
  'phase_is_unknown',
  'role_is_unknown',
  'due_is_out_of_range',
  'matter_is_unknown',
  'evidence_kind_is_unknown',
] as const;
export type PlaybookFault = (typeof PLAYBOOK_FAULTS)[number];

const CODE = /^[a-z][a-z0-9_]{1,59}$/;
/** Beyond these a due date is a slip of the keyboard. */
const MOST: Readonly<Record<(typeof OFFSET_UNITS)[number], number>> = {
  hours: 24 * 90,
  days: 365,
  working_days: 250,
};

/** The content itself, or `CASES.PLAYBOOK_INVALID` {fault, entry} for the first entry that is wrong. */
export function validateSheet(content: SheetContent): Result<SheetContent, 'CASES.PLAYBOOK_INVALID'> {
  const wrong = (fault: PlaybookFault, entry: string) => fail('CASES.PLAYBOOK_INVALID', { fault, entry });
  const { tasks, evidence, questions, checks } = content;
  for (const list of [tasks, evidence, questions, checks]) {
    const codes = list.map(({ code }) => code);
    for (const code of codes) {
      if (!CODE.test(code)) return wrong('code_is_malformed', code);
      if (codes.indexOf(code) !== codes.lastIndexOf(code)) return wrong('code_is_not_unique', code);
    }
  }
  if (tasks.length + evidence.length + questions.length + checks.length === 0)
    return wrong('sheet_is_empty', '');
  for (const { code, title, hint, phase, ownerRole, due } of tasks) {
    if (!hasText(title) || isOneSided(hint)) return wrong('text_is_missing', code);
    if (!CASE_STATUSES.includes(phase) || phase === 'closed') return wrong('phase_is_unknown', code);
    if (!DEFAULT_ROLES.includes(ownerRole)) return wrong('role_is_unknown', code);
    const fault = faultOfDue(due);
    if (fault !== null) return wrong(fault, code);
  }
  for (const { code, title, rule, kinds } of evidence) {
    if (!hasText(title) || !hasText(rule)) return wrong('text_is_missing', code);
    if (kinds.length === 0 || kinds.some((kind) => !EVIDENCE_KINDS.includes(kind)))
      return wrong('evidence_kind_is_unknown', code);
  }
  const silent = [...questions, ...checks].find(({ text }) => !hasText(text));
  return silent ? wrong('text_is_missing', silent.code) : ok(content);
}

function faultOfDue(due: TaskDue): PlaybookFault | null {
  if (due.from === 'deadline') {
    if (!DEADLINE_MATTERS.includes(due.matter)) return 'matter_is_unknown';
    return isWithin(due.daysBefore, 0, MOST.days) ? null : 'due_is_out_of_range';
  }
  if (!OFFSET_UNITS.includes(due.unit)) return 'due_is_out_of_range';
  return isWithin(due.amount, 1, MOST[due.unit]) ? null : 'due_is_out_of_range';
}

const isWithin = (value: number, from: number, to: number): boolean =>
  Number.isInteger(value) && value >= from && value <= to;
const hasText = ({ zh, en }: Bilingual): boolean => zh.trim() !== '' && en.trim() !== '';
/** A hint may be left out, but not in one language only. */
const isOneSided = ({ zh, en }: Bilingual): boolean => (zh.trim() === '') !== (en.trim() === '');
