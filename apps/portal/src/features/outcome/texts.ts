import { defineTexts } from '@overturn/ui';

export const outcomeTexts = defineTexts(
  {
    title: '报告结果',
    lead: '亚马逊有了好消息，请告诉我们。服务商会由另一位同事核实，核实前不产生成功费。',
    notNow: '现在不需要报告结果：还没有提交亚马逊，或结果已报告、正在核实。',
    what: '账户现在怎样？',
    reinstated: '账户已恢复，可以正常销售',
    partially_reinstated: '只恢复了一部分',
    asins: '恢复了哪些商品（ASIN）？',
    'asins.hint': '每个 ASIN 有 10 位；识别到 {{count}} 个。',
    note: '补充说明',
    'note.hint': '选填。没写完也会保存在这台手机上。',
    proof: '凭证：',
    'proof.hint': '账户状况页面的截图，或亚马逊的邮件截图。稍后补也可以。',
    report: '提交报告',
  },
  {
    title: 'Report the outcome',
    lead: 'Good news from Amazon? Tell us. Another person of your agency verifies it; before that there is no fee for success.',
    notNow:
      'There is nothing to report now: nothing is with Amazon yet, or the outcome is reported and being verified.',
    what: 'How is the account now?',
    reinstated: 'The account is reinstated and can sell',
    partially_reinstated: 'Only a part is back',
    asins: 'Which products (ASINs) are back?',
    'asins.hint': 'An ASIN has 10 characters; {{count}} recognised.',
    note: 'Anything else',
    'note.hint': 'Optional. Unfinished words are kept on this phone.',
    proof: 'Proof:',
    'proof.hint': 'a screenshot of the account health page or of Amazon’s mail. It may follow later.',
    report: 'Send the report',
  },
);
