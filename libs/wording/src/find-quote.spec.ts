import fc from 'fast-check';
import { findQuote } from './find-quote';

const text = '我们已下架商品。我们已召回库存。';

describe('quoted words', () => {
  it('are found where they were, and where they went when something was written before them', () => {
    expect(findQuote(text, { text: '已召回库存', from: 10 })).toEqual({ from: 10, to: 15 });
    expect(findQuote(`另外，${text}`, { text: '已召回库存', from: 10 })).toEqual({ from: 13, to: 18 });
  });

  it('are the nearest of several', () => {
    expect(findQuote(text, { text: '我们', from: 7 })?.from).toBe(8);
    expect(findQuote(text, { text: '我们', from: 1 })?.from).toBe(0);
  });

  it('are lost when somebody changed them', () => {
    expect(findQuote('我们已销毁库存。', { text: '已召回库存', from: 2 })).toBeNull();
    expect(findQuote(text, { text: '', from: 0 })).toBeNull();
  });

  it('survive any text before and after them', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string({ minLength: 1 }), (before, after, quote) => {
        const span = findQuote(before + quote + after, { text: quote, from: before.length });
        return span?.from === before.length;
      }),
    );
  });
});
