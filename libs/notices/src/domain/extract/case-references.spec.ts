import { findCaseReferences } from './case-references';

describe('Case ids in a message', () => {
  it.each([
    ['Your appeal, Case ID: 12345678901', ['12345678901']],
    ['[CASE 1234567890] Your Amazon selling account', ['1234567890']],
    ['案例编号：98765432101。', ['98765432101']],
    ['Re: appeal 2026-0042 of Good Goods', ['2026-0042']],
    ['Complaint ID 10987654321, complaint ID 10987654321', ['10987654321']],
  ])('are read from %s', (text, ids) => {
    expect(findCaseReferences(text)).toEqual(ids);
  });

  it.each([
    'Order 111-1234567-1234567 was late.',
    'We reviewed your case on 2026-11-20.',
    'In this case 17 days remain.',
    '您的账户自 2026-11 起停用。',
  ])('are not read from %s', (text) => {
    expect(findCaseReferences(text)).toEqual([]);
  });
});
