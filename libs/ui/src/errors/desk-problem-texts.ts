import type { ProblemText } from './problem-text.types';

/** Refusals of tags, saved views, bulk jobs and calendar feeds. */
export const DESK_PROBLEM_TEXTS = {
  'CASES.TOO_MANY_TAGS': {
    zh: '一个案件最多 {{most}} 个标签。标签没有变动，请先删掉几个。',
    en: 'A case has {{most}} tags at most. Nothing was changed: remove some first.',
  },
  'CASES.VIEW_NOT_FOUND': {
    zh: '找不到这个视图，可能已被删除。',
    en: 'This view was not found. It may have been deleted.',
  },
  'CASES.VIEW_NAME_TAKEN': {
    zh: '你已经有同名的视图，请换一个名称。',
    en: 'You already have a view of this name. Choose another.',
  },
  'CASES.BULK_JOB_NOT_FOUND': { zh: '找不到这个批量任务。', en: 'This bulk job was not found.' },
  'CASES.BULK_JOB_ENDED': {
    zh: '批量任务已经结束，已完成的案件保持不变。',
    en: 'The bulk job has ended. What was done stays done.',
  },
  'CASES.BULK_ITEM_SETTLED': {
    zh: '这个案件已经处理过，没有重复处理。',
    en: 'This case was done already and was not done again.',
  },
  'CASES.BULK_EMPTY': {
    zh: '没有符合条件的案件，批量任务没有创建。',
    en: 'No case was found, so no bulk job was started.',
  },
  'CASES.BULK_TOO_MANY': {
    zh: '一次最多 {{most}} 个案件。请缩小筛选范围后重试，当前没有任何案件被改动。',
    en: 'One job takes {{most}} cases at most. Narrow the filter and try again; nothing was changed.',
  },
  'CASES.NOTHING_TO_CHANGE': {
    zh: '案件本来就是这样，没有改动。',
    en: 'The case was like this already; nothing was changed.',
  },
  'NOTIFICATIONS.FEED_NOT_FOUND': {
    zh: '这个日历订阅地址无效或已停用。请在个人设置里生成新的地址。',
    en: 'This calendar address is not valid any more. Make a new one in your profile.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
