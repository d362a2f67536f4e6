import type { PlaybookTask } from '../../playbook';
import { ANSWERS, APPEAL } from './appeal-tasks';
import { ENDING } from './ending-tasks';
import { INTAKE, INVESTIGATION } from './intake-tasks';

export * from './common-checks';
export * from './with-own-tasks';

/** What every type asks for; a type's sheet holds it with its own. */
export const COMMON_TASKS: readonly PlaybookTask[] = [
  ...INTAKE,
  ...INVESTIGATION,
  ...APPEAL,
  ...ANSWERS,
  ...ENDING,
];
