import { createHmac } from 'node:crypto';
import type { RobotKind } from '@overturn/kernel';

export interface RobotRequest {
  readonly url: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * A text as the provider's robot takes it, signed where it has a secret. `at` is wall time: the providers refuse what is
 * an hour off. Sources: developer.work.weixin.qq.com/document/path/91770, open.feishu.cn/document/client-docs/bot-v3/
 * add-custom-bot, open.dingtalk.com/document/robots/customize-robot-security-settings.
 */
export function robotRequest(
  kind: RobotKind,
  address: string,
  secret: string | null,
  text: string,
  at: Date,
): RobotRequest {
  const ms = at.getTime();
  switch (kind) {
    case 'wecom':
      return { url: address, body: { msgtype: 'text', text: { content: text } } };
    case 'feishu': {
      const timestamp = String(Math.floor(ms / 1000));
      const signed =
        secret === null
          ? {}
          : { timestamp, sign: createHmac('sha256', `${timestamp}\n${secret}`).digest('base64') };
      return { url: address, body: { ...signed, msg_type: 'text', content: { text } } };
    }
    case 'dingtalk': {
      const url = new URL(address);
      if (secret !== null) {
        url.searchParams.set('timestamp', String(ms));
        url.searchParams.set(
          'sign',
          createHmac('sha256', secret).update(`${ms}\n${secret}`).digest('base64'),
        );
      }
      return { url: url.href, body: { msgtype: 'text', text: { content: text } } };
    }
  }
}
