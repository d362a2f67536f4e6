import { payToLines } from './pay-to-lines';

const account = (currency: 'CNY' | 'USD', note = '') => ({
  currency,
  holder: '好又快',
  bank: '招商银行',
  number: '5719 0001',
  note,
});

describe('Where to pay, on paper', () => {
  it('is the accounts in the currencies that are asked for', () => {
    const kept = { accounts: [account('CNY'), account('USD', 'SWIFT CMBCCNBS')], asWritten: '' };
    expect(payToLines(kept, ['CNY'], 'zh')).toEqual([
      'CNY · 户名：好又快\n开户行：招商银行\n账号：5719 0001',
    ]);
    expect(payToLines(kept, ['USD', 'CNY'], 'en')[1]).toBe(
      'USD · Account holder: 好又快\nBank: 招商银行\nAccount number: 5719 0001\nSWIFT CMBCCNBS',
    );
    expect(payToLines(kept, ['EUR'], 'zh')).toEqual([]);
  });

  it('is what the letterhead said on a day on which it still said so', () => {
    expect(payToLines({ accounts: [], asWritten: '招商银行\n\n6225' }, ['CNY'], 'zh')).toEqual([
      '招商银行',
      '6225',
    ]);
    expect(payToLines({ accounts: [account('CNY')], asWritten: '6225' }, ['CNY'], 'zh')).toEqual(['6225']);
    expect(payToLines({ accounts: [], asWritten: '' }, ['CNY'], 'zh')).toEqual([]);
  });
});
