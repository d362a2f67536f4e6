import { ANSWER_PROBLEM_TEXTS } from './answer-problem-texts';
import { BOOKS_PROBLEM_TEXTS } from './money/books-problem-texts';
import { COMMISSION_PROBLEM_TEXTS } from './money/commission-problem-texts';
import { EXCHANGE_PROBLEM_TEXTS } from './money/exchange-problem-texts';
import { CASE_PROBLEM_TEXTS } from './case-problem-texts';
import { DEADLINE_PROBLEM_TEXTS } from './deadline-problem-texts';
import { DESK_PROBLEM_TEXTS } from './desk-problem-texts';
import { EVIDENCE_PROBLEM_TEXTS } from './evidence-problem-texts';
import { FEE_PROBLEM_TEXTS } from './fee-problem-texts';
import { IDENTITY_PROBLEM_TEXTS } from './identity-problem-texts';
import { INVESTIGATION_PROBLEM_TEXTS } from './investigation-problem-texts';
import { LIBRARY_PROBLEM_TEXTS } from './library/library-problem-texts';
import { LINKAGE_PROBLEM_TEXTS } from './linkage-problem-texts';
import { NOTICE_PROBLEM_TEXTS } from './notice-problem-texts';
import { POLICY_PROBLEM_TEXTS } from './policy-problem-texts';
import { PLAN_PROBLEM_TEXTS } from './plan-problem-texts';
import { PORTAL_PROBLEM_TEXTS } from './portal-problem-texts';
import { OUTCOME_PROBLEM_TEXTS } from './outcome-problem-texts';
import { FAPIAO_PROBLEM_TEXTS } from './money/fapiao-problem-texts';
import { PAYMENT_PROBLEM_TEXTS } from './money/payment-problem-texts';
import { ROBOT_PROBLEM_TEXTS } from './robot-problem-texts';
import { TASK_PROBLEM_TEXTS } from './task-problem-texts';
import type { ProblemText } from './problem-text.types';

const GENERAL = {
  'NETWORK.UNREACHABLE': {
    zh: '连接不上服务器。填写的内容还在，请检查网络后重试。',
    en: 'The server cannot be reached. What you typed is still here: check the network and try again.',
  },
  'SCREEN.FAILED': {
    zh: '页面出了问题，请刷新后重试。',
    en: 'This page ran into a problem. Reload and try again.',
  },
  'HTTP.INPUT_REFUSED': {
    zh: '有内容不符合要求，请检查标出的项目。',
    en: 'Some of the input was not accepted. Check the marked fields.',
  },
  'HTTP.BODY_TOO_LARGE': { zh: '发送的内容太大。', en: 'What was sent is too large.' },
  'HTTP.BODY_NOT_JSON': { zh: '发送的内容无法读取。', en: 'What was sent could not be read.' },
  'HTTP.MEDIA_TYPE_NOT_SUPPORTED': {
    zh: '不支持这种内容类型。',
    en: 'This type of content is not supported.',
  },
  'HTTP.NOT_FOUND': { zh: '找不到这个页面或记录。', en: 'This page or record was not found.' },
  'HTTP.METHOD_NOT_ALLOWED': { zh: '不支持这个操作。', en: 'This action is not supported.' },
  'HTTP.SIGN_IN_NEEDED': { zh: '请先登录。', en: 'Please sign in.' },
  'HTTP.PERMISSION_NEEDED': {
    zh: '你没有这个权限。请让所有者为你的角色开通。',
    en: 'You do not have permission. Ask an owner to add it to your role.',
  },
  'HTTP.FOREIGN_ORIGIN': {
    zh: '请求来自其他网站，已拒绝。',
    en: 'The request came from another site and was refused.',
  },
  'HTTP.CSRF_TOKEN_WRONG': {
    zh: '页面已过期，请刷新后重试。',
    en: 'This page is out of date. Reload and try again.',
  },
  'HTTP.UNEXPECTED': {
    zh: '服务器出了问题，已记录。追踪号 {{traceId}}。',
    en: 'The server ran into a problem, which was recorded. Trace id {{traceId}}.',
  },
  'HTTP.BUSY': { zh: '服务器正忙，请稍后重试。', en: 'The server is busy. Try again shortly.' },
  'PLATFORM.RATE_LIMITED': { zh: '操作太频繁，请稍后再试。', en: 'Too many attempts. Try again later.' },
  'PLATFORM.CLOCK_IS_FIXED': { zh: '这里的时钟不能调整。', en: 'The clock cannot be moved here.' },
  'PLATFORM.ZONE_UNKNOWN': { zh: '不认识这个时区。', en: 'This time zone is not known.' },
  'PLATFORM.CURSOR_INVALID': {
    zh: '列表已变化，请从第一页重新加载。',
    en: 'The list has changed. Load it again from the start.',
  },
  'KERNEL.ZONE_UNKNOWN': { zh: '不认识这个时区。', en: 'This time zone is not known.' },
  'KERNEL.ZONE_RULES_INVALID': {
    zh: '时区数据有误，已记录。',
    en: 'The time zone data is wrong; this was recorded.',
  },
} as const satisfies Record<string, ProblemText>;

/** Every code that the server refuses with, and the two that only a screen knows. */
export const PROBLEM_TEXTS = {
  ...GENERAL,
  ...IDENTITY_PROBLEM_TEXTS,
  ...LIBRARY_PROBLEM_TEXTS,
  ...LINKAGE_PROBLEM_TEXTS,
  ...PORTAL_PROBLEM_TEXTS,
  ...NOTICE_PROBLEM_TEXTS,
  ...EVIDENCE_PROBLEM_TEXTS,
  ...FEE_PROBLEM_TEXTS,
  ...BOOKS_PROBLEM_TEXTS,
  ...EXCHANGE_PROBLEM_TEXTS,
  ...COMMISSION_PROBLEM_TEXTS,
  ...PAYMENT_PROBLEM_TEXTS,
  ...FAPIAO_PROBLEM_TEXTS,
  ...POLICY_PROBLEM_TEXTS,
  ...CASE_PROBLEM_TEXTS,
  ...PLAN_PROBLEM_TEXTS,
  ...ANSWER_PROBLEM_TEXTS,
  ...OUTCOME_PROBLEM_TEXTS,
  ...DEADLINE_PROBLEM_TEXTS,
  ...TASK_PROBLEM_TEXTS,
  ...INVESTIGATION_PROBLEM_TEXTS,
  ...DESK_PROBLEM_TEXTS,
  ...ROBOT_PROBLEM_TEXTS,
} as const satisfies Record<string, ProblemText>;
