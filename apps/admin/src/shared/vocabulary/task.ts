import type { Language, SheetState, TaskChange, TaskSource, TaskState } from '@overturn/kernel/vocabulary';
import type { Both, Words } from './keyed';

const taskState: Words<TaskState> = {
  open: ['待办', 'Open'],
  done: ['已完成', 'Done'],
  waived: ['已免除', 'Waived'],
  cancelled: ['已取消', 'Cancelled'],
};

const taskSource: Words<TaskSource> = {
  playbook: ['作业手册', 'Playbook'],
  engine: ['系统', 'The product'],
  manual: ['人工添加', 'Added by hand'],
};

const taskChange: Words<TaskChange> = {
  added: ['添加', 'Added'],
  completed: ['完成', 'Done'],
  waived: ['免除', 'Waived'],
  reopened: ['重新打开', 'Reopened'],
  assigned: ['分配', 'Assigned'],
  due_changed: ['改期', 'Date changed'],
  cancelled: ['取消', 'Cancelled'],
  brought_back: ['恢复', 'Brought back'],
};

/** What the product itself notes about a task; a person's remark is shown as it is. */
const taskNote = {
  case_closed: ['案件已结案', 'The case was closed'],
  no_longer_applies: ['案件已进入其他阶段', 'The case has moved on'],
  deadline_moved: ['跟随期限调整', 'It followed its deadline'],
  case_assigned: ['随案件负责人变更', 'With the case’s assignee'],
} as const satisfies Readonly<Record<string, Both>>;

const sheetState: Words<SheetState> = {
  draft: ['草稿', 'Draft'],
  active: ['使用中', 'In force'],
  retired: ['旧版本', 'Older'],
};

const sheetMarketplace = {
  us: ['美国站', 'US'],
  eu: ['欧盟站点', 'EU marketplaces'],
  uk: ['英国站', 'UK'],
  jp: ['日本站', 'Japan'],
  elsewhere: ['其他站点', 'Other marketplaces'],
} as const satisfies Readonly<Record<string, Both>>;

const language: Words<Language> = {
  zh: ['中文', 'Chinese'],
  en: ['英语', 'English'],
  ja: ['日语', 'Japanese'],
  de: ['德语', 'German'],
  fr: ['法语', 'French'],
  it: ['意大利语', 'Italian'],
  es: ['西班牙语', 'Spanish'],
  nl: ['荷兰语', 'Dutch'],
  sv: ['瑞典语', 'Swedish'],
  pl: ['波兰语', 'Polish'],
  pt: ['葡萄牙语', 'Portuguese'],
  tr: ['土耳其语', 'Turkish'],
  ar: ['阿拉伯语', 'Arabic'],
};

const offsetUnit = {
  hours: ['小时', 'hours'],
  days: ['天', 'days'],
  working_days: ['个工作日', 'working days'],
} as const satisfies Readonly<Record<string, Both>>;

export const TASK_VOCABULARY = {
  taskState,
  taskSource,
  taskChange,
  taskNote,
  sheetState,
  sheetMarketplace,
  language,
  offsetUnit,
} as const;
