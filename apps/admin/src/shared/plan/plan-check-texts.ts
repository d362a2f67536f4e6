import { defineTexts } from '@overturn/ui';

/** What the plan's checker says besides its rules. */
export const planCheckTexts = defineTexts(
  {
    'planCheck.lint.open': '准备度 {{score}} 分，没有必须改的问题',
    'planCheck.lint.errors': '{{count}} 处必须改',
    'planCheck.lint.score': '准备度 {{score}} 分（至少 {{threshold}} 分）',
    'planCheck.score': '准备度 {{score}} 分的构成',
    'planCheck.score.part': '{{part}}：{{score}} 分，占 {{weight}}%',
    'planCheck.findings': '检查结果（{{count}}）',
    'planCheck.findings.more': '其余 {{count}} 条',
    'planCheck.place': '{{part}} {{place}}',
    'planCheck.seniorReview': '带“必须改”的问题也可由另一名有放行权限的同事说明理由后放行。',
  },
  {
    'planCheck.lint.open': 'readiness {{score}}, nothing that must change',
    'planCheck.lint.errors': '{{count}} that must change',
    'planCheck.lint.score': 'readiness {{score}} (at least {{threshold}})',
    'planCheck.score': 'What the readiness of {{score}} is made of',
    'planCheck.score.part': '{{part}}: {{score}}, counts {{weight}}%',
    'planCheck.findings': 'Findings ({{count}})',
    'planCheck.findings.more': '{{count}} more',
    'planCheck.place': '{{part}} {{place}}',
    'planCheck.seniorReview':
      'What must change may also pass if a colleague with the permission to override lets it, and says why.',
  },
);
