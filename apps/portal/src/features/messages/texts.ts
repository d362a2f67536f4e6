import { defineTexts } from '@overturn/ui';

export const messageTexts = defineTexts(
  {
    title: '消息',
    lead: '与 {{firm}} 的顾问沟通本案。',
    none: '还没有消息。',
    write: '写给顾问',
    'write.hint': '请勿发送亚马逊账户密码或验证码。没写完也会保存在这台手机上。',
    attached: '将一起发送的文件',
    detach: '移除',
    send: '发送',
    you: '我',
    colleague: '同事',
    seen: '对方已读',
    unseen: '对方未读',
    retract: '撤回',
    retracted: '已撤回一条消息',
    older: '更早的消息',
  },
  {
    title: 'Messages',
    lead: 'Write with your adviser at {{firm}} about this case.',
    none: 'No messages yet.',
    write: 'To your adviser',
    'write.hint':
      'Never send the password or a code of your Amazon account. Unfinished words are kept on this phone.',
    attached: 'Files that go with it',
    detach: 'Remove',
    send: 'Send',
    you: 'Me',
    colleague: 'A colleague',
    seen: 'read',
    unseen: 'not read yet',
    retract: 'Take back',
    retracted: 'A message was taken back',
    older: 'Older messages',
  },
);
