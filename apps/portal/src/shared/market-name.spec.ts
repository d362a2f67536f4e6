import { marketName } from './market-name';

it('names a marketplace by its country', () => {
  expect(marketName('US', 'zh-CN')).toBe('美国站');
  expect(marketName('UK', 'en')).toBe('United Kingdom');
});
