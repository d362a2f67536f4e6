import type { ProblemText } from './problem-text.types';

export const TASK_PROBLEM_TEXTS = {
  'CASES.TASK_NOT_FOUND': { zh: '找不到这个任务。', en: 'This task was not found.' },
  'CASES.TASK_SETTLED': {
    zh: '这个任务已经了结，没有改动。要继续处理，请先重新打开。',
    en: 'This task is already settled; nothing was changed. Reopen it to go on.',
  },
  'CASES.TASK_NOT_SETTLED': {
    zh: '只有已完成或已免除的任务才能重新打开。',
    en: 'Only a task that was done or waived can be reopened.',
  },
  'CASES.TASK_VERSION_CONFLICT': {
    zh: '有人刚刚改过这个任务，你的改动没有保存。请重新加载后再试。',
    en: 'Someone has just changed this task, so your change was not saved. Reload it and try again.',
  },
  'CASES.PLAYBOOK_INVALID': {
    zh: '作业手册的“{{entry}}”一项有误，没有保存。填写的内容还在，请改正后再保存。',
    en: 'The entry “{{entry}}” of the playbook is wrong, so it was not saved. What you typed is still here: correct it and save again.',
  },
  'CASES.PLAYBOOK_VERSION_CONFLICT': {
    zh: '有人刚刚保存过第 {{currentVersion}} 版，你的改动没有保存，但还在页面上。请另开页面对照后再保存。',
    en: 'Someone has just saved version {{currentVersion}}. Yours was not saved, but is still on this page: compare them, then save again.',
  },
  'CASES.PLAYBOOK_VERSION_NOT_FOUND': {
    zh: '找不到作业手册的这个版本。',
    en: 'This version of the playbook was not found.',
  },
} as const satisfies Record<string, ProblemText>;
