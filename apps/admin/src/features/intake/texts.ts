import { defineTexts } from '@overturn/ui';

export const intakeTexts = defineTexts(
  {
    'intake.title': '网上咨询 {{reference}}',
    'intake.received': '提交于 {{at}}',
    'intake.contact': '联系人',
    'intake.company': '公司',
    'intake.shop': '店铺',
    'intake.message': '留言',
    'intake.noMessage': '没有留言',
  },
  {
    'intake.title': 'Web enquiry {{reference}}',
    'intake.received': 'Sent {{at}}',
    'intake.contact': 'Contact',
    'intake.company': 'Company',
    'intake.shop': 'Store',
    'intake.message': 'Message',
    'intake.noMessage': 'No message',
  },
);
