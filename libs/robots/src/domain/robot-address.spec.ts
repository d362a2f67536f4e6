import { robotAddress } from './robot-address';

const code = (kind: Parameters<typeof robotAddress>[0], typed: string, extra: readonly string[] = []) => {
  const result = robotAddress(kind, typed, extra);
  return result.ok ? 'taken' : result.error.code;
};

describe('The address of a robot', () => {
  it.each([
    ['wecom', 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7xxx'],
    ['feishu', 'https://open.feishu.cn/open-apis/bot/v2/hook/0d3f-aaaa'],
    ['feishu', 'https://open.larksuite.com/open-apis/bot/v2/hook/0d3f-aaaa'],
    ['dingtalk', 'https://oapi.dingtalk.com/robot/send?access_token=abcdef'],
  ] as const)('of %s is its provider’s own: %s', (kind, typed) => {
    expect(code(kind, typed)).toBe('taken');
  });

  it.each([
    ['another host', 'wecom', 'https://example.com/cgi-bin/webhook/send?key=abcd'],
    [
      'a host that only ends alike',
      'wecom',
      'https://qyapi.weixin.qq.com.evil.cn/cgi-bin/webhook/send?key=abcd',
    ],
    [
      'the host as a name before another',
      'wecom',
      'https://qyapi.weixin.qq.com@evil.cn/cgi-bin/webhook/send?key=abcd',
    ],
    ['a password', 'wecom', 'https://a:b@qyapi.weixin.qq.com/cgi-bin/webhook/send?key=abcd'],
    ['plain http', 'dingtalk', 'http://oapi.dingtalk.com/robot/send?access_token=abcdef'],
    ['another port', 'dingtalk', 'https://oapi.dingtalk.com:8443/robot/send?access_token=abcdef'],
    ['another provider’s host', 'dingtalk', 'https://open.feishu.cn/open-apis/bot/v2/hook/abcd'],
    ['another page of the provider', 'dingtalk', 'https://oapi.dingtalk.com/user/get?access_token=abcdef'],
    ['a path that climbs', 'feishu', 'https://open.feishu.cn/open-apis/bot/v2/hook/../../auth'],
    ['no key', 'wecom', 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send'],
    ['the cloud’s own address', 'wecom', 'http://169.254.169.254/cgi-bin/webhook/send?key=abcd'],
    ['no address at all', 'feishu', 'file:///etc/passwd'],
    ['nothing', 'feishu', 'x'],
  ] as const)('is refused with %s', (_what, kind, typed) => {
    expect(code(kind, typed)).toBe('ROBOTS.ADDRESS_REFUSED');
  });

  it('may be of an origin that the setting adds, in the provider’s form', () => {
    const local = 'http://127.0.0.1:9911';
    expect(code('wecom', `${local}/cgi-bin/webhook/send?key=abcd`, [local])).toBe('taken');
    expect(code('wecom', `${local}/anything`, [local])).toBe('ROBOTS.ADDRESS_REFUSED');
  });
});
