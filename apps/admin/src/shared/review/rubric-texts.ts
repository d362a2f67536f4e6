import { defineTexts } from '@overturn/ui';

export const rubricTexts = defineTexts(
  {
    'rubric.hint': '1 分：完全没有做到；5 分：完全做到。1 分和 2 分写明原因。',
    'rubric.title': '评分（可不填）',
    'rubric.average': '平均 {{average}} 分',
    'rubric.all': '每一项都要评分',
    'rubric.clear': '清空评分',
    'rubric.note': '原因',
    'rubric.noteOf': '原因：{{criterion}}',
  },
  {
    'rubric.hint': '1: not at all; 5: fully. Say why for a 1 or 2.',
    'rubric.title': 'Scores (optional)',
    'rubric.average': '{{average}} on average',
    'rubric.all': 'Score every point',
    'rubric.clear': 'Clear the scores',
    'rubric.note': 'Why',
    'rubric.noteOf': 'Why: {{criterion}}',
  },
);
