import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { line, paragraph, remarks } from './fields';
import { looksLikePassword } from '@overturn/kernel/vocabulary';

const SECRETS = [
  'password: xxx',
  'Password: Sunshine',
  '密码：xxx',
  '密码： Abc12345',
  '登录密码是Hello2026',
  'pwd=abc123',
  'The password is Tr0ub4dor',
  'Passwort unbekannt, password = hunter2!',
  '账号 seller@example.com 密码 Qwer1234',
  'login/pass: seller@example.com / Secret99',
  '账号/密码：hailan@163.com  hailan2024',
  'user: hailan\npass: blue-sky',
  '２ＦＡ：JBSWY3DPEHPK3PXP',
  '两步验证密钥 jbsw y3dp ehpk 3pxp',
  'otpauth://totp/Amazon?secret=JBSWY3DPEHPK3PXP',
  'refresh token Atzr|IwEBIExampleExampleExample',
  'amzn1.oa2-cs.v1.0123456789abcdef',
  'AKIAIOSFODNN7EXAMPLE',
  'client secret: 9f8e7d6c5b4a39281706f5e4d3c2b1a0',
  'API 密钥 a1B2c3D4e5F6a1B2c3D4e5F6',
  'https://seller:hunter22@example.com/x',
  '-----BEGIN RSA PRIVATE KEY-----',
  'passcode：８８８８６６',
];

const ORDINARY = [
  'We have no password policy yet; please write one.',
  'Password: never share it with anybody.',
  'The password was changed on 2026-11-20.',
  'Password reset requested; the client will confirm.',
  'password: changed',
  'The password is wrong, so the client asked Amazon for help.',
  '密码已由客户自行修改。',
  '密码：请客户自行保管，不要发给我们。',
  '密码是客户自己的，我们只要授权合作伙伴权限。',
  '密码：2026-11-20 已改',
  '请客户不要在微信里发送账号和密码。',
  '店铺曾经共用同一台电脑和密码，这是关联原因之一。',
  'User permissions: account: Hailan Trading. The QC pass rate is 98%.',
  'QC pass: 98% of 1,200 units',
  'Two-step verification (2FA) must have been done when they moved the phone.',
  '两步验证由客户本人完成。',
  'Tracking 1Z999AA10123456784 and YT2012345678901234567 were delivered.',
  '运单号 SF1234567890123，发票号 04402100011234567890。',
  'ASIN B0TESTCASE, order 113-1234567-7654321, merchant token: A2QXWE9RT8YUIO.',
  '卖家令牌 A2QXWE9RT8YUIO',
  '统一社会信用代码 91440300MA5DEMO01X',
  'https://sellercentral.amazon.com/gp/help/external/G200370560?language=en_US',
  '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'The secret of a good plan is to be concise.',
  'Key facts: invoices of the last 365 days, supplier Guangzhou Lights Co., Ltd.',
  '客户说密码被前员工改过，正在找回账户。',
  'Bank tail 6217, phone 0571-87911962, WeChat chen-2026',
];

describe('A text that seems to hold a secret', () => {
  it.each(SECRETS)('is found: %s', (text) => {
    expect(looksLikePassword(text)).toBe(true);
  });

  it.each(ORDINARY)('is not found in: %s', (text) => {
    expect(looksLikePassword(text)).toBe(false);
  });

  it('is found whatever stands around it and whatever the password is', () => {
    const typed = fc.stringMatching(/^[a-z]{2,8}[0-9]{2,6}[A-Z!#%*]{1,4}$/);
    const around = fc.constantFrom(
      '',
      '客户发来：',
      'See the chat. ',
      '店铺 HailanHome，',
      'ASIN B0TESTCASE\n',
    );
    fc.assert(
      fc.property(around, fc.constantFrom('password: ', '密码：', 'pwd=', '密码是', 'Password is '), typed, around, (before, label, secret, after) =>
        looksLikePassword(`${before}${label}${secret} ${after}`),
      ),
    ); // prettier-ignore
  });

  it('is never found where nothing speaks of one', () => {
    const words = fc.constantFrom('发票', '供应商', 'invoice', 'B0TESTCASE', '113-1234567-7654321', '客户', '365', '2026-11-20', 'UPC 012345678905', '\n', 'supplier', '，');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => !looksLikePassword(parts.join(' '))),
    );
  }); // prettier-ignore

  it('is looked for in a long text without delay', () => {
    const begun = performance.now();
    for (const part of ['密码 ', 'a', 'login / ', 'user: ', '2fa AAAA', 'secret key ', 'password:'])
      looksLikePassword(part.repeat(20_000));
    expect(performance.now() - begun).toBeLessThan(3_000);
  });

  it('is refused in every kind of text field, by its own code', () => {
    for (const field of [line(200), remarks(200), paragraph(200)]) {
      const read = field.safeParse('密码：Abc12345');
      expect(read.error?.issues.map(({ message }) => message)).toEqual(['LOOKS_LIKE_PASSWORD']);
      expect(field.safeParse('密码由客户自行保管').success).toBe(true);
    }
  });

  it('is not seen in Amazon’s own notices, which speak of passwords in prose', () => {
    const folder = path.join(__dirname, '../../../notices/fixtures');
    const found = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .filter((name) => looksLikePassword(readFileSync(path.join(folder, name), 'utf8')));
    expect(found).toEqual([]);
  });
});
