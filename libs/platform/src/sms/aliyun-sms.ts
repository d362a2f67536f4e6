import type { Settings } from '../config/settings';
import { post } from '../outgoing/post-json';
import { newToken } from '../security/ids';
import { signForAliyun } from './aliyun-signature';
import type { CodeMessage, SmsSender } from './sms-sender';

const VERSION = '2017-05-25';

type AliyunSettings = Pick<
  Settings,
  | 'SMS_ENDPOINT'
  | 'SMS_ACCESS_KEY_ID'
  | 'SMS_ACCESS_KEY_SECRET'
  | 'SMS_SIGN_NAME'
  | 'SMS_CODE_TEMPLATE'
  | 'SMS_CODE_TEMPLATE_ABROAD'
>;

/**
 * 阿里云短信服务 by its own HTTPS call, signed as documented
 * (https://help.aliyun.com/zh/sms/developer-reference/api-dysmsapi-2017-05-25-sendsms). A template of type 验证码
 * with one variable `code`; numbers outside of China need a template of their own.
 */
export class AliyunSms implements SmsSender {
  constructor(private readonly settings: AliyunSettings) {}

  reaches({ isChinese }: CodeMessage['to']): boolean {
    return isChinese || this.settings.SMS_CODE_TEMPLATE_ABROAD !== undefined;
  }

  async send({ to, code }: CodeMessage): Promise<void> {
    const { SMS_CODE_TEMPLATE, SMS_CODE_TEMPLATE_ABROAD, SMS_SIGN_NAME } = this.settings;
    const url = new URL(this.settings.SMS_ENDPOINT);
    const { query, headers } = signForAliyun(
      {
        host: url.host,
        action: 'SendSms',
        version: VERSION,
        query: {
          PhoneNumbers: to.isChinese ? to.digits.slice(2) : to.digits,
          SignName: SMS_SIGN_NAME ?? '',
          TemplateCode: (to.isChinese ? SMS_CODE_TEMPLATE : SMS_CODE_TEMPLATE_ABROAD) ?? '',
          TemplateParam: JSON.stringify({ code }),
        },
        at: new Date(),
        nonce: newToken(),
      },
      { id: this.settings.SMS_ACCESS_KEY_ID ?? '', secret: this.settings.SMS_ACCESS_KEY_SECRET ?? '' },
    );
    const { status, text } = await post(`${url.origin}/?${query}`, { headers, body: '' });
    const answer = codeIn(text);
    if (status !== 200 || answer !== 'OK')
      throw new Error(`The provider of text messages refused: ${String(status)} ${answer}`);
  }
}

/** `OK`, or why not: `isv.BUSINESS_LIMIT_CONTROL`, `SignatureDoesNotMatch`. Never the number or the message. */
function codeIn(text: string): string {
  try {
    const body: unknown = JSON.parse(text);
    const code = typeof body === 'object' && body !== null && 'Code' in body ? body.Code : null;
    return typeof code === 'string' ? code.slice(0, 80) : 'no code';
  } catch {
    return 'no JSON';
  }
}
