import { renderSubmission } from './render-submission';

describe('the text of a submission', () => {
  it('pairs questions with answers', () => {
    const answers = [
      { question: 'Who is your supplier?', answer: 'Yiwu Hao Co.' },
      { question: 'Since when?', answer: '2024' },
    ];
    expect(renderSubmission({ type: 'questionnaire', answers })).toBe(
      'Q: Who is your supplier?\nA: Yiwu Hao Co.\n\nQ: Since when?\nA: 2024',
    );
  });

  it('lists documents before the message, and leaves out what is not there', () => {
    const documents = ['invoice', 'utility_bill'] as const;
    expect(renderSubmission({ type: 'documents', documents, message: '' })).toBe(
      '- Invoices\n- Utility bill',
    );
    expect(renderSubmission({ type: 'documents', documents: ['invoice'], message: 'See page 2.' })).toBe(
      '- Invoices\n\nSee page 2.',
    );
  });

  it.each([
    [
      { type: 'acknowledgement', policy: 'Drop shipping', statement: 'We have read it.' },
      'Policy: Drop shipping\n\nWe have read it.',
    ],
    [
      { type: 'quiz', quizName: 'Product condition', passedOn: '2026-11-20', remarks: '' },
      'Quiz: Product condition\nPassed on: 2026-11-20',
    ],
    [
      { type: 'dispute', disputed: 'B0TEST complaint', grounds: 'The order was never shipped.' },
      'Disputed: B0TEST complaint\n\nThe order was never shipped.',
    ],
    [
      {
        type: 'funds_request',
        amounts: [
          { currency: 'USD', amountMinor: '1234500' },
          { currency: 'USD', amountMinor: '5' },
          { currency: 'JPY', amountMinor: '900' },
        ],
        message: 'Please release the funds.',
      },
      '- USD 12345.00\n- USD 0.05\n- JPY 900\n\nPlease release the funds.',
    ],
    [
      { type: 'escalation', addressee: 'Executive Seller Relations', message: 'No answer for 30 days.' },
      'To: Executive Seller Relations\n\nNo answer for 30 days.',
    ],
  ] as const)('says what the form of %j says', (details, text) => {
    expect(renderSubmission(details)).toBe(text);
  });
});
