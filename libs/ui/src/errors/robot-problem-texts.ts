import type { ProblemText } from './problem-text.types';

/** Refusals about group robots. */
export const ROBOT_PROBLEM_TEXTS = {
  'ROBOTS.ADDRESS_REFUSED': {
    zh: '这不是该平台群机器人的地址，没有保存。请从群设置里复制完整的 Webhook 地址（{{hosts}}）。',
    en: 'This is not an address of that provider’s group robots, so nothing was saved. Copy the whole webhook address from the group’s settings ({{hosts}}).',
  },
  'ROBOTS.ROBOT_NOT_FOUND': {
    zh: '找不到这个群机器人。请刷新。',
    en: 'This group robot was not found. Reload.',
  },
  'ROBOTS.TOO_MANY': {
    zh: '最多 {{most}} 个群机器人，没有保存。请修改已有的。',
    en: 'There are {{most}} group robots at most; nothing was saved. Change one of them.',
  },
  'ROBOTS.VERSION_CONFLICT': {
    zh: '有人刚刚改过，没有保存。你填写的内容还在：请刷新后再保存。',
    en: 'Somebody changed it meanwhile; nothing was saved. What you typed is still here: reload and save again.',
  },
} as const satisfies Record<string, ProblemText>;
