import { defineTexts } from '@overturn/ui';

export const clockTexts = defineTexts(
  {
    'clock.title': '演示时钟',
    'clock.open': '演示时钟：{{now}}',
    'clock.text':
      '仅用于开发和演示：把整个产品的时间往前拨，提醒和逾期会像真的过了这么久一样发生。不能往回拨。',
    'clock.now': '产品时间',
    'clock.offset': '比真实时间快',
    'clock.noOffset': '与真实时间一致',
    'clock.offsetWords': '{{days}} 天 {{hours}} 小时',
    'clock.advanceHours': '+{{count}} 小时',
    'clock.advanceDays': '+{{count}} 天',
    'clock.custom': '自定天数',
    'clock.advance': '往前拨',
    'clock.done': '时间已拨到 {{now}}',
  },
  {
    'clock.title': 'Demo clock',
    'clock.open': 'Demo clock: {{now}}',
    'clock.text':
      'For development and demonstration: moves the whole product forward in time, so that reminders and overdue dates happen as if that long had passed. It cannot be moved back.',
    'clock.now': 'The product’s time',
    'clock.offset': 'Ahead of real time by',
    'clock.noOffset': 'Same as real time',
    'clock.offsetWords': '{{days}} d {{hours}} h',
    'clock.advanceHours': '+{{count}} h',
    'clock.advanceDays': '+{{count}} d',
    'clock.custom': 'Days',
    'clock.advance': 'Move forward',
    'clock.done': 'It is now {{now}}',
  },
);
