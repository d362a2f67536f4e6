import { defineTexts } from '@overturn/ui';

export const questionTexts = defineTexts(
  {
    title: '问卷',
    lead: '照实回答，有助于查清原因。每个回答填完自动保存，可以分几次填写。',
    none: '现在没有问题需要您回答。',
    progress: '必答题已答 {{answered}}/{{asked}}。',
    optional: '（选填）',
    saving: '正在保存…',
    saved: '已保存',
    byStaff: '由顾问代填；不对请直接改',
    file: '文件 {{number}}',
    remove: '移除',
  },
  {
    title: 'Questions',
    lead: 'True answers help to find the cause. Each is saved as you give it; you may answer bit by bit.',
    none: 'There are no questions for you now.',
    progress: '{{answered}} of {{asked}} required questions answered.',
    optional: ' (optional)',
    saving: 'Saving…',
    saved: 'Saved',
    byStaff: 'Filled in by your adviser; change what is wrong',
    file: 'File {{number}}',
    remove: 'Remove',
  },
);
