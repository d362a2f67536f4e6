import { defineTexts } from '@overturn/ui';

export const preventionTexts = defineTexts(
  {
    'prevention.title': '预防计划',
    'prevention.hint': '恢复之后客户要做的事。先按原因给出，您可以修改；发送后显示在客户门户，客户逐项打勾。',
    'prevention.asShipped': '尚未编写，以下为系统按原因给出的内容',
    'prevention.version': '第 {{version}} 版',
    'prevention.sent': '已发送第 {{version}} 版（{{name}}，{{at}}）',
    'prevention.notSent': '还没有发送给客户',
    'prevention.done': '客户已完成 {{done}}/{{all}}',
    'prevention.edit': '修改',
    'prevention.send': '发送给客户',
    'prevention.sentNow': '已发送，客户现在可以看到',
    'prevention.measure': '措施 {{number}}',
    'prevention.zh': '中文',
    'prevention.en': '英文',
    'prevention.add': '增加一项',
    'prevention.remove': '移除第 {{number}} 项',
  },
  {
    'prevention.title': 'Prevention plan',
    'prevention.hint':
      'What the client does from now on. It begins with what the cause asks for; change it, then send it: the client ticks it off in the portal.',
    'prevention.asShipped': 'Nobody has written it yet; this is what the causes ask for',
    'prevention.version': 'Version {{version}}',
    'prevention.sent': 'Version {{version}} was sent ({{name}}, {{at}})',
    'prevention.notSent': 'Not sent to the client yet',
    'prevention.done': 'Done by the client: {{done}} of {{all}}',
    'prevention.edit': 'Change',
    'prevention.send': 'Send to the client',
    'prevention.sentNow': 'Sent; the client sees it now',
    'prevention.measure': 'Measure {{number}}',
    'prevention.zh': 'Chinese',
    'prevention.en': 'English',
    'prevention.add': 'Add one',
    'prevention.remove': 'Remove no. {{number}}',
  },
);
