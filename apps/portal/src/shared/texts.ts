import { defineTexts } from '@overturn/ui';

/** Words that several pages need. */
export const sharedTexts = defineTexts(
  {
    portal: '客户门户',
    skip: '跳到正文',
    language: '切换语言',
    retry: '重试',
    loading: '正在加载…',
    kept: '填写的内容还在。',
    back: '返回',
    'crash.title': '页面出了问题',
    'crash.text': '已填写的内容可能还在。请刷新后重试。',
    'lost.title': '找不到这个页面',
    'lost.text': '链接可能不完整。请回到首页，或联系您的服务商。',
    'lost.home': '回到首页',
    'nav.label': '主要页面',
    'nav.home': '首页',
    'nav.me': '我的',
  },
  {
    portal: 'Client portal',
    skip: 'Skip to the content',
    language: 'Change the language',
    retry: 'Try again',
    loading: 'Loading…',
    kept: 'What you typed is still here.',
    back: 'Back',
    'crash.title': 'This page ran into a problem',
    'crash.text': 'What you typed may still be here. Reload and try again.',
    'lost.title': 'This page was not found',
    'lost.text': 'The link may be incomplete. Go to the first page, or ask your agency.',
    'lost.home': 'To the first page',
    'nav.label': 'Main pages',
    'nav.home': 'Home',
    'nav.me': 'Me',
  },
);
