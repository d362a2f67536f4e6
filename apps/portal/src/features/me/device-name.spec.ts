import { deviceName } from './device-name';

describe('A device’s name', () => {
  it.each([
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0',
      'iPhone · 微信 WeChat',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36',
      'Windows · Chrome',
    ],
    ['curl/8.1', null],
  ])('says system and browser: %s', (userAgent, name) => {
    expect(deviceName(userAgent)).toBe(name);
  });
});
