import { defineTexts } from '@overturn/ui';

export const homeTexts = defineTexts(
  {
    'home.title': '{{client}}',
    'home.lead': '{{firm}} 正在为您办理。',
    'home.contact': '有急事请直接联系您的服务商。',
  },
  {
    'home.title': '{{client}}',
    'home.lead': '{{firm}} works on it for you.',
    'home.contact': 'In urgent matters call your agency directly.',
  },
);
