import type { BillFacts, IdentityFacts, InvoiceFacts, LetterFacts } from '../facts/evidence-facts';

/**
 * Papers for the examples of the rules. In these the notice came on 2026-11-20, and today is 2026-11-26; the account
 * is 深圳市海蓝贸易有限公司 at 浙江省杭州市西湖区凤起路12号3幢502室.
 */
export const invoice = (change: Partial<InvoiceFacts> = {}): InvoiceFacts => ({
  kind: 'invoice',
  number: '04402100',
  issuedOn: '2026-06-01',
  supplier: {
    name: '广州星灯照明有限公司',
    address: '广州市天河区中山大道89号',
    phone: '020-38491200',
    website: 'www.xingdeng.example',
    email: null,
  },
  buyerName: '深圳市海蓝贸易有限公司',
  lines: [{ asin: 'B0TESTCASE', description: 'LED 台灯', quantity: 100, unit: 'piece', piecesPerUnit: null }],
  ...change,
});

export const letter = (change: Partial<LetterFacts> = {}): LetterFacts => ({
  kind: 'letter_of_authorisation',
  from: 'Stellux Brands Inc.',
  to: '广州星灯照明有限公司',
  brand: 'Stellux',
  territory: 'US',
  issuedOn: '2026-01-01',
  expiresOn: '2027-01-01',
  ...change,
});

const wellTaken = { isWhole: true, isScreenshot: false, isHighlighted: false } as const;

export const bill = (change: Partial<BillFacts> = {}): BillFacts => ({
  kind: 'utility_bill',
  utility: 'electricity',
  name: '深圳市海蓝贸易有限公司',
  address: 'Room 502, Building 3, No. 12 Fengqi Rd, Xihu District, Hangzhou',
  issuedOn: '2026-10-15',
  appearance: wellTaken,
  ...change,
});

export const identity = (change: Partial<IdentityFacts> = {}): IdentityFacts => ({
  kind: 'identity_document',
  name: '深圳市海蓝贸易有限公司',
  address: null,
  expiresOn: '2030-01-01',
  appearance: wellTaken,
  ...change,
});
