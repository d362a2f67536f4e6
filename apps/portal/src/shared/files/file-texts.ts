import { defineTexts } from '@overturn/ui';

export const fileTexts = defineTexts(
  {
    photo: '拍照上传',
    'photo.hint': '要拍全四边、光线均匀、字能看清；不要裁切、涂改或用修图软件。',
    choose: '选择文件',
    more: '再加文件',
    sent: '已上传 {{percent}}%',
    stopped: '停在 {{percent}}%，已传的部分还在',
    goOn: '继续上传',
    giveUp: '取消',
  },
  {
    photo: 'Take a photo',
    'photo.hint':
      'All four edges, even light, every word readable; do not crop it, write on it or use an image editor.',
    choose: 'Choose files',
    more: 'Add files',
    sent: '{{percent}} % sent',
    stopped: 'Stopped at {{percent}} %; what arrived is kept',
    goOn: 'Go on',
    giveUp: 'Give up',
  },
);
