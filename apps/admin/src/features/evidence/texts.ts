import { defineTexts } from '@overturn/ui';

export const evidenceTexts = defineTexts(
  {
    'evidence.tab': '证据',
    'evidence.empty': '还没有证据文件',
  },
  {
    'evidence.tab': 'Evidence',
    'evidence.empty': 'No evidence yet',
  },
);
