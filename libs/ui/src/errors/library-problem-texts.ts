import type { ProblemText } from './problem-text.types';

export const LIBRARY_PROBLEM_TEXTS = {
  'LIBRARY.PASSAGE_NOT_FOUND': {
    zh: '找不到这条素材。请重新加载。',
    en: 'This passage was not found. Reload the page.',
  },
  'LIBRARY.PRECEDENT_NOT_FOUND': {
    zh: '找不到这份计划的先例。请重新加载。',
    en: 'The precedents of this plan were not found. Reload the page.',
  },
  'LIBRARY.CLIENT_DATA_LEFT': {
    zh: '文字里还有客户资料（{{kinds}}），没有公开给同事。请改成占位符，或不收录。',
    en: 'The words still name the client ({{kinds}}), so they were not shown. Put placeholders there, or withhold them.',
  },
  'LIBRARY.QUESTION_NOT_FOUND': {
    zh: '找不到这个问题。请重新加载。',
    en: 'This question was not found. Reload the page.',
  },
  'LIBRARY.VERSION_CONFLICT': {
    zh: '有人刚刚改过这一条，没有保存。你写的内容还在，请重新加载对照后再改。',
    en: 'Someone has just changed this, so nothing was saved. Your text is still here: reload, compare, then change it.',
  },
  'LIBRARY.PLACEHOLDER_UNKNOWN': {
    zh: '不认识占位符“{{name}}”。请从列表里选择占位符。',
    en: 'The placeholder “{{name}}” is not known. Choose one from the list.',
  },
  'LIBRARY.PASSAGE_RETIRED': {
    zh: '这条素材已停用。请先恢复，再批准。',
    en: 'This passage is retired. Bring it back before you approve it.',
  },
  'LIBRARY.PASSAGE_HAS_ERRORS': {
    zh: '检查发现 {{errors}} 处“必须改”，没有批准。请让作者修改后再批准。',
    en: 'The checker found {{errors}} things that must change, so it was not approved. Let its author reword it first.',
  },
  'LIBRARY.APPROVED_BY_ANOTHER_PERSON': {
    zh: '作者不能批准自己写的内容，请由另一位同事批准。',
    en: 'Whoever wrote this does not approve it. Let another colleague do it.',
  },
} as const satisfies Record<string, ProblemText>;
