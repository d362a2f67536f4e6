import { defineTexts } from '@overturn/ui';

/** What makes a case harder (docs/DOMAIN.md). */
export const dontTexts = defineTexts(
  {
    'wait.title': '等待期间，请不要',
    'wait.account': '另开新店铺',
    'wait.account.why': '停用期间另开账号会被视为规避处罚，可能连带其他店铺。',
    'wait.appeal': '自己重复提交申诉',
    'wait.appeal.why': '前后说法不一致，会让下一次申诉更难。想到新情况，先告诉服务商。',
    'wait.contact': '天天写信或联系卖家支持去催',
    'wait.contact.why': '频繁联系不会更快，反而可能让账号再受限制。等待时间由服务商帮您盯着。',
    'wait.papers': '修改或编造发票、证件',
    'wait.papers.why': '一旦被认定造假，账号很可能永久无法恢复。缺什么就如实说缺什么。',
    'wait.password': '把亚马逊密码或验证码发给别人',
    'wait.password.why': '包括服务商和我们。合作需要的权限，可以在卖家后台单独授权。',
  },
  {
    'wait.title': 'Meanwhile, please do not',
    'wait.account': 'Open a new selling account',
    'wait.account.why':
      'An account opened during a suspension counts as evading it, and other stores may be drawn in.',
    'wait.appeal': 'Send further appeals yourself',
    'wait.appeal.why':
      'Stories that differ make the next appeal harder. Tell your agency first when something new comes to mind.',
    'wait.contact': 'Write to Amazon or Seller Support every day',
    'wait.contact.why':
      'It does not make things faster and may bring further limits. Your agency keeps an eye on the waiting time.',
    'wait.papers': 'Alter or make up invoices or documents',
    'wait.papers.why':
      'A forged document can end an account for good. If something is missing, say that it is missing.',
    'wait.password': 'Give anyone your Amazon password or codes',
    'wait.password.why':
      'That includes your agency and us. Access that is needed can be granted separately in Seller Central.',
  },
);
