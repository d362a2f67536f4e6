import { fieldsOfName } from './fields-of-name';

describe('the name of a client', () => {
  it('is Chinese as soon as it has a Chinese character', () => {
    expect(fieldsOfName(' 星河 Store ')).toEqual({ nameZh: '星河 Store' });
    expect(fieldsOfName('Galaxy Store')).toEqual({ nameEn: 'Galaxy Store' });
  });
});
