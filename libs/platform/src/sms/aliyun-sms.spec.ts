import { SMS_KEY, SmsStandIn } from '../testing/sms-stand-in';
import { signForAliyun } from './aliyun-signature';
import { AliyunSms } from './aliyun-sms';
import { hintOfMobile, mobileNumberIn } from './mobile-number';

const provider = new SmsStandIn();
let endpoint: string;
beforeAll(async () => {
  endpoint = await provider.start();
});
beforeEach(() => {
  provider.sent.length = 0;
  provider.code = 'OK';
});
afterAll(() => provider.stop());

const senderWith = (change: object = {}) =>
  new AliyunSms({
    SMS_ENDPOINT: endpoint,
    SMS_ACCESS_KEY_ID: SMS_KEY.id,
    SMS_ACCESS_KEY_SECRET: SMS_KEY.secret,
    SMS_SIGN_NAME: '海蓝（申诉）*',
    SMS_CODE_TEMPLATE: 'SMS_1',
    SMS_CODE_TEMPLATE_ABROAD: undefined,
    ...change,
  });
const numberIn = (typed: string) => {
  const number = mobileNumberIn(typed);
  if (!number) throw new Error(`${typed} is no mobile number`);
  return number;
};
const messageTo = (typed: string) => ({ to: numberIn(typed), code: '012345', text: '' });

describe('A code by 阿里云短信', () => {
  it('is signed as the provider’s own example is', () => {
    const { headers } = signForAliyun(
      {
        host: 'ecs.cn-shanghai.aliyuncs.com',
        action: 'RunInstances',
        version: '2014-05-26',
        query: {
          RegionId: 'cn-shanghai',
          ImageId: 'win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd',
        },
        at: new Date('2023-10-26T10:22:32Z'),
        nonce: '3156853299f313e23d1673dc12e1703d',
      },
      { id: 'YourAccessKeyId', secret: 'YourAccessKeySecret' },
    );
    expect(headers['authorization']).toContain(
      'Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0',
    );
  });

  it('reaches the provider with number, signature, template and the code alone', async () => {
    await senderWith().send(messageTo('138 0000 0000'));
    expect(provider.sent).toEqual([
      {
        PhoneNumbers: '13800000000',
        SignName: '海蓝（申诉）*',
        TemplateCode: 'SMS_1',
        TemplateParam: '{"code":"012345"}',
      },
    ]);
  });

  it('is not taken when it was signed with another secret', async () => {
    const sending = senderWith({ SMS_ACCESS_KEY_SECRET: 'another' }).send(messageTo('13800000000'));
    await expect(sending).rejects.toThrow('SignatureDoesNotMatch');
    expect(provider.sent).toEqual([]);
  });

  it('that the provider refuses fails with its reason, without number and code', async () => {
    provider.code = 'isv.BUSINESS_LIMIT_CONTROL';
    const failed = senderWith().send(messageTo('13800000000'));
    await expect(failed).rejects.toThrow('isv.BUSINESS_LIMIT_CONTROL');
    await expect(failed).rejects.not.toThrow(/138|012345/);
  });

  it('fails where nobody listens', async () => {
    const failed = senderWith({ SMS_ENDPOINT: 'http://127.0.0.1:9' }).send(messageTo('13800000000'));
    await expect(failed).rejects.toThrow();
  });

  it('goes abroad by a template of its own, where there is one', async () => {
    expect(senderWith().reaches(numberIn('+852 9123 4567'))).toBe(false);
    const abroad = senderWith({ SMS_CODE_TEMPLATE_ABROAD: 'SMS_2' });
    expect(abroad.reaches(numberIn('+852 9123 4567'))).toBe(true);
    await abroad.send(messageTo('+852 9123 4567'));
    expect(provider.sent).toMatchObject([{ PhoneNumbers: '85291234567', TemplateCode: 'SMS_2' }]);
  });
});

describe('A phone as a contact gives it', () => {
  it.each([
    ['13800000000', '8613800000000', '138****0000'],
    ['+86 138-0000-0000', '8613800000000', '138****0000'],
    ['0086 13800000000', '8613800000000', '138****0000'],
    ['１３８００００００００', '8613800000000', '138****0000'],
    ['+852 9123 4567', '85291234567', '852****4567'],
  ])('%s is a mobile number', (typed, digits, hint) => {
    const number = numberIn(typed);
    expect(number.digits).toBe(digits);
    expect(hintOfMobile(number)).toBe(hint);
  });

  it.each(['', '0571-87911962', '400 800 1234', '12800000000', '+86 87911962', '138000000001', 'wx: chen'])(
    '%s is none',
    (typed) => {
      expect(mobileNumberIn(typed)).toBeNull();
    },
  );
});
