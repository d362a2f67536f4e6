import { clientName } from './client-name';

describe('the name of a client', () => {
  it('is shown in the viewer’s language where there is one', () => {
    const both = { nameZh: '深圳星河', nameEn: 'Shenzhen Xinghe' };
    expect(clientName(both, 'zh-CN')).toBe('深圳星河');
    expect(clientName(both, 'en')).toBe('Shenzhen Xinghe');
    expect(clientName({ nameZh: null, nameEn: 'Acme' }, 'zh-CN')).toBe('Acme');
  });
});
