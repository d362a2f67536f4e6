import { defineTexts } from '@overturn/ui';

export const keyboardTexts = defineTexts(
  {
    'keyboard.title': '键盘快捷键',
    'keyboard.isOn': '启用快捷键',
    'keyboard.cases': '前往案件',
    'keyboard.board': '前往看板',
    'keyboard.calendar': '前往日历',
    'keyboard.tasks': '前往任务',
    'keyboard.jobs': '前往批量任务',
    'keyboard.notices': '前往通知',
    'keyboard.clients': '前往客户',
    'keyboard.finance': '前往财务',
    'keyboard.newCase': '新建案件',
    'keyboard.help': '打开这个帮助',
    'keyboard.hint': '在输入框里和输入法选字时不起作用。',
  },
  {
    'keyboard.title': 'Keyboard shortcuts',
    'keyboard.isOn': 'Use shortcuts',
    'keyboard.cases': 'Go to cases',
    'keyboard.board': 'Go to the board',
    'keyboard.calendar': 'Go to the calendar',
    'keyboard.tasks': 'Go to tasks',
    'keyboard.jobs': 'Go to bulk jobs',
    'keyboard.notices': 'Go to notices',
    'keyboard.clients': 'Go to clients',
    'keyboard.finance': 'Go to finance',
    'keyboard.newCase': 'New case',
    'keyboard.help': 'Open this help',
    'keyboard.hint': 'Off inside inputs and while an input method composes.',
  },
);
