import { defineTexts } from '@overturn/ui';

export const questionnaireTexts = defineTexts(
  {
    'questionnaire.tab': '问卷',
    'questionnaire.general': '基本情况',
    'questionnaire.progress': '问卷完成度',
    'questionnaire.answered': '必答题已答 {{answered}}/{{required}}。',
    'questionnaire.optional': '（选填）',
    'questionnaire.staffOnly': '仅员工填写',
    'questionnaire.by': '{{by}} · {{at}}',
    'questionnaire.notKept': '标出的回答没有保存，内容还在；改好后会自动保存。',
    'questionnaire.byClient': '客户 · {{at}}',
    'questionnaire.conflict': '{{by}} 在 {{at}} 的回答是：{{value}}',
    'questionnaire.conflict.mine': '保留我的',
    'questionnaire.conflict.theirs': '采用对方的',
  },
  {
    'questionnaire.tab': 'Questionnaire',
    'questionnaire.general': 'General',
    'questionnaire.progress': 'How complete the questionnaire is',
    'questionnaire.answered': '{{answered}} of {{required}} required questions answered.',
    'questionnaire.optional': ' (optional)',
    'questionnaire.staffOnly': 'staff only',
    'questionnaire.by': '{{by}} · {{at}}',
    'questionnaire.notKept':
      'The marked answers were not saved; they are still here, and are saved once they are mended.',
    'questionnaire.byClient': 'The client · {{at}}',
    'questionnaire.conflict': '{{by}} answered at {{at}}: {{value}}',
    'questionnaire.conflict.mine': 'Keep mine',
    'questionnaire.conflict.theirs': 'Take theirs',
  },
);
