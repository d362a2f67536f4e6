import { defineTexts } from '@overturn/ui';

export const helpTexts = defineTexts(
  {
    title: '帮助',
    lead: '停用是什么，怎样恢复，怎样预防。',
    search: '搜索帮助',
    'search.go': '搜索',
    empty: '这里还没有内容。有问题请在下面提问。',
    nothingFound: '没有找到。换个词试试，或在下面提问。',
    'ask.title': '没有找到答案？',
    'ask.words': '您的问题',
    'ask.words.hint': '请不要写密码、验证码或证件号码。',
    'ask.contact': '怎样回复您（邮箱、电话或微信）',
    'ask.send': '提问',
    'ask.sent': '已收到，我们会回复您。',
    toForm: '返回咨询页面',
  },
  {
    title: 'Help',
    lead: 'What a suspension is, how to recover, how to prevent the next one.',
    search: 'Search the help',
    'search.go': 'Search',
    empty: 'There is nothing here yet. Ask below.',
    nothingFound: 'Nothing was found. Try another word, or ask below.',
    'ask.title': 'No answer here?',
    'ask.words': 'Your question',
    'ask.words.hint': 'Please write no password, code or document number.',
    'ask.contact': 'How to answer you (e-mail, phone or WeChat)',
    'ask.send': 'Ask',
    'ask.sent': 'We have it, and will answer you.',
    toForm: 'Back to the enquiry page',
  },
);
