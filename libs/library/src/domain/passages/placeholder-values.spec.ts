import { placeholderValues, type CaseParticulars } from './placeholder-values';

const known: CaseParticulars = {
  storeName: 'Good Goods',
  merchantToken: null,
  companyZh: '义乌好货贸易有限公司',
  companyEn: null,
  marketplaceName: 'Amazon.com',
  asins: ['B0AAAAAAAA', 'B0BBBBBBBB'],
  orderIds: [],
  noticeDate: '2026-11-20',
  today: '2026-11-26',
  invoices: [
    { number: 'INV-1', issuedOn: '2026-03-01', supplierName: '明达', pieces: 300 },
    { number: 'INV-2', issuedOn: '2026-04-01', supplierName: '明达', pieces: 212 },
  ],
};

describe('What the placeholders stand for in a case', () => {
  it('is what its notices, its client and its invoices say, each name once', () => {
    expect(placeholderValues(known, 'zh')).toEqual({
      store: 'Good Goods',
      company: '义乌好货贸易有限公司',
      marketplace: 'Amazon.com',
      asin: 'B0AAAAAAAA、B0BBBBBBBB',
      notice_date: '2026-11-20',
      today: '2026-11-26',
      supplier: '明达',
      invoice_number: 'INV-1、INV-2',
      invoice_date: '2026-03-01、2026-04-01',
      quantity: '512',
    });
  });

  it('leaves out what nobody knows, and takes the other language’s name where there is one', () => {
    const values = placeholderValues({ ...known, invoices: [], asins: [] }, 'en');
    expect(values).not.toHaveProperty('supplier');
    expect(values).not.toHaveProperty('quantity');
    expect(values).not.toHaveProperty('asin');
    expect(values).not.toHaveProperty('merchant_token');
    expect(values.company).toBe('义乌好货贸易有限公司');
  });
});
