import { tagChange } from './tag-change';

describe('a change of tags', () => {
  it('is what is added and what is taken away', () => {
    expect(tagChange(['加急', 'VIP'], ['VIP', '等发票'])).toEqual({ add: ['等发票'], remove: ['加急'] });
  });

  it('is none when the same tags are wanted', () => {
    expect(tagChange(['a', 'b'], ['b', 'a'])).toBeNull();
  });
});
