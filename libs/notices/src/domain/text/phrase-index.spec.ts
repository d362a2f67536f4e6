import { foldText } from './notice-text';
import { PhraseIndex } from './phrase-index';

const find = (text: string, pattern: string): string[] => {
  const { folded } = foldText(text);
  return new PhraseIndex(folded).find(pattern).map(({ start, end }) => folded.slice(start, end));
};

describe('finding a pattern', () => {
  it('takes any of the alternatives', () => {
    expect(find('a linked account', 'related|linked')).toEqual(['linked']);
  });

  it('wants the steps near each other and in order', () => {
    expect(find('account is related to an account', 'related ~ account')).toEqual(['related to an account']);
    expect(find('account is related', 'related ~ account')).toEqual([]);
    expect(find(`related ${'x '.repeat(60)} account`, 'related ~ account')).toEqual([]);
  });

  it('begins words at their beginning and lets them go on', () => {
    expect(find('invoices; preinvoice', 'invoice')).toEqual(['invoice']);
  });

  it('lets an author write either script', () => {
    expect(find('您的账户已停用', '帳戶 ~ 停用')).toEqual(['账户已停用']);
  });
});
