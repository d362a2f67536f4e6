import { defineTexts } from '@overturn/ui';

export const profileCalendarTexts = defineTexts(
  {
    'profile.calendar': '日历订阅',
    'profile.calendar.text':
      '在手机或电脑的日历里查看你负责的期限和任务。地址本身就是密钥：只包含案号、店铺、站点和事项，不含客户资料。',
    'profile.calendar.off': '还没有订阅地址。',
    'profile.calendar.on': '订阅地址自 {{since}} 起有效。',
    'profile.calendar.make': '生成订阅地址',
    'profile.calendar.rotate': '更换地址',
    'profile.calendar.rotateTitle': '更换订阅地址？',
    'profile.calendar.rotateText': '旧地址立即失效，已订阅的日历需要改用新地址。',
    'profile.calendar.revoke': '停用',
    'profile.calendar.revokeTitle': '停用订阅地址？已订阅的日历将不再更新。',
    'profile.calendar.revoked': '订阅地址已停用',
    'profile.calendar.once': '请现在复制，地址只显示这一次',
    'profile.calendar.address': '订阅地址',
  },
  {
    'profile.calendar': 'Calendar subscription',
    'profile.calendar.text':
      'See your deadlines and tasks in the calendar of your phone or computer. The address is itself the secret; it shows case number, shop, marketplace and matter, and nothing of the client.',
    'profile.calendar.off': 'There is no address yet.',
    'profile.calendar.on': 'An address has been valid since {{since}}.',
    'profile.calendar.make': 'Make an address',
    'profile.calendar.rotate': 'Replace the address',
    'profile.calendar.rotateTitle': 'Replace the address?',
    'profile.calendar.rotateText': 'The old one stops at once; calendars that use it need the new one.',
    'profile.calendar.revoke': 'Revoke',
    'profile.calendar.revokeTitle': 'Revoke the address? Calendars that use it will not be updated any more.',
    'profile.calendar.revoked': 'The address was revoked',
    'profile.calendar.once': 'Copy it now: it is shown only once',
    'profile.calendar.address': 'Address',
  },
);
