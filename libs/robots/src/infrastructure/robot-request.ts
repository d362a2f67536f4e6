import { createHmac } from 'node:crypto';
import type { RobotKind } from '@overturn/kernel';
import type { RobotMessage } from '../domain/robot-text';

export interface RobotRequest {
  readonly url: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * A message as the provider's robot takes it, a card with one button, signed where it has a secret. `at` is wall time: the providers refuse what is
 * an hour off. Sources: developer.work.weixin.qq.com/document/path/91770, open.feishu.cn/document/client-docs/bot-v3/
 * add-custom-bot, open.dingtalk.com/document/robots/customize-robot-security-settings.
 */
export function robotRequest(
  kind: RobotKind,
  address: string,
  secret: string | null,
  message: RobotMessage,
  at: Date,
): RobotRequest {
  const ms = at.getTime();
  const { title, lines, button } = message;
  switch (kind) {
    case 'wecom':
      return {
        url: address,
        body: {
          msgtype: 'template_card',
          template_card: {
            card_type: 'text_notice',
            main_title: { title },
            sub_title_text: lines.join('\n'),
            jump_list: [{ type: 1, title: button.label, url: button.url }],
            card_action: { type: 1, url: button.url },
          },
        },
      };
    case 'feishu': {
      const timestamp = String(Math.floor(ms / 1000));
      const signed =
        secret === null
          ? {}
          : { timestamp, sign: createHmac('sha256', `${timestamp}\n${secret}`).digest('base64') };
      return {
        url: address,
        body: {
          ...signed,
          msg_type: 'interactive',
          card: {
            header: { title: { tag: 'plain_text', content: title } },
            elements: [
              { tag: 'div', text: { tag: 'plain_text', content: lines.join('\n') } },
              {
                tag: 'action',
                actions: [
                  {
                    tag: 'button',
                    type: 'primary',
                    text: { tag: 'plain_text', content: button.label },
                    url: button.url,
                  },
                ],
              },
            ],
          },
        },
      };
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
      return {
        url: url.href,
        body: {
          msgtype: 'actionCard',
          actionCard: {
            title,
            // Markdown: a paragraph for each line.
            text: [`### ${title}`, ...lines].join('\n\n'),
            singleTitle: button.label,
            singleURL: button.url,
          },
        },
      };
    }
  }
}
