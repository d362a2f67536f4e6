import { createHash, createHmac } from 'node:crypto';
import { robotRequest } from './robot-request';

const at = new Date('2026-11-26T08:00:00.123Z');
const SECRET = 'SECtest';
const DINGTALK = 'https://oapi.dingtalk.com/robot/send?access_token=abcd';
const FEISHU = 'https://open.feishu.cn/open-apis/bot/v2/hook/abcd';

const message = {
  title: '案件 2026-0001',
  lines: ['期限临近。', '期限：2026-12-01 18:00。'],
  button: { label: '打开案件', url: 'https://admin.example/cases/1' },
};

/** HMAC-SHA256 by its definition (RFC 2104), so that the order of key and message is checked from the other side. */
function hmac(key: Buffer, message: string): string {
  const block = Buffer.alloc(64);
  (key.length > 64 ? createHash('sha256').update(key).digest() : key).copy(block);
  const mask = (byte: number) => Buffer.from(block.map((one) => one ^ byte));
  const inner = createHash('sha256')
    .update(Buffer.concat([mask(0x36), Buffer.from(message)]))
    .digest();
  return createHash('sha256')
    .update(Buffer.concat([mask(0x5c), inner]))
    .digest('base64');
}

describe('What a robot is sent', () => {
  it('is a card with the key in the address at WeCom', () => {
    const url = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=abcd';
    expect(robotRequest('wecom', url, null, message, at)).toEqual({
      url,
      body: {
        msgtype: 'template_card',
        template_card: {
          card_type: 'text_notice',
          main_title: { title: '案件 2026-0001' },
          sub_title_text: '期限临近。\n期限：2026-12-01 18:00。',
          jump_list: [{ type: 1, title: '打开案件', url: 'https://admin.example/cases/1' }],
          card_action: { type: 1, url: 'https://admin.example/cases/1' },
        },
      },
    });
  });

  it('is signed at Feishu with seconds and secret as the key of an empty message', () => {
    const { url, body } = robotRequest('feishu', FEISHU, SECRET, message, at);
    const sign = hmac(Buffer.from(`1795680000\n${SECRET}`), '');
    expect(url).toBe(FEISHU);
    expect(body).toMatchObject({ timestamp: '1795680000', sign, msg_type: 'interactive' });
  });

  it('is signed at DingTalk with the secret over milliseconds and secret, in the address', () => {
    const { url } = robotRequest('dingtalk', DINGTALK, SECRET, message, at);
    const sign = hmac(Buffer.from(SECRET), `1795680000123\n${SECRET}`);
    expect(url).toBe(`${DINGTALK}&timestamp=1795680000123&sign=${encodeURIComponent(sign)}`);
  });

  it('agrees with a known example of HMAC-SHA256 (RFC 4231, case 2)', () => {
    const known = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
    expect(
      Buffer.from(hmac(Buffer.from('Jefe'), 'what do ya want for nothing?'), 'base64').toString('hex'),
    ).toBe(known);
    expect(createHmac('sha256', 'Jefe').update('what do ya want for nothing?').digest('hex')).toBe(known);
  });

  it('carries no signature without a secret', () => {
    expect(Object.keys(robotRequest('feishu', FEISHU, null, message, at).body)).toEqual(['msg_type', 'card']);
    expect(robotRequest('dingtalk', DINGTALK, null, message, at).url).toBe(DINGTALK);
  });

  it('is a card with one button at Feishu, in plain words', () => {
    const { card } = robotRequest('feishu', FEISHU, null, message, at).body as { card: unknown };
    expect(card).toEqual({
      header: { title: { tag: 'plain_text', content: '案件 2026-0001' } },
      elements: [
        { tag: 'div', text: { tag: 'plain_text', content: '期限临近。\n期限：2026-12-01 18:00。' } },
        {
          tag: 'action',
          actions: [
            {
              tag: 'button',
              type: 'primary',
              text: { tag: 'plain_text', content: '打开案件' },
              url: 'https://admin.example/cases/1',
            },
          ],
        },
      ],
    });
  });

  it('is a card with one button at DingTalk', () => {
    expect(robotRequest('dingtalk', DINGTALK, null, message, at).body).toEqual({
      msgtype: 'actionCard',
      actionCard: {
        title: '案件 2026-0001',
        text: '### 案件 2026-0001\n\n期限临近。\n\n期限：2026-12-01 18:00。',
        singleTitle: '打开案件',
        singleURL: 'https://admin.example/cases/1',
      },
    });
  });
});
