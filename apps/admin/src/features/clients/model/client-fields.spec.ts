import type { ClientView } from '@overturn/contracts/admin';
import { differences, fieldsOfInput } from './client-fields';

const client: ClientView = {
  id: '0190a000-0000-7000-8000-000000000001',
  nameZh: '深圳星河',
  nameEn: null,
  taxNumber: '91440300MA5F',
  notes: null,
  contacts: [],
  sellerAccounts: [],
  createdAt: '2026-11-23T00:00:00Z',
  retiredAt: null,
  version: 3,
};

describe('the form of a client', () => {
  it('sends an empty field as none', () => {
    expect(fieldsOfInput({ nameZh: ' 星河 ', nameEn: '' })).toEqual({
      nameZh: '星河',
      nameEn: null,
      taxNumber: null,
      notes: null,
    });
  });

  it('keeps both versions where two people changed a client', () => {
    expect(differences({ nameZh: '深圳星河科技', taxNumber: '91440300MA5F' }, client)).toEqual([
      { field: 'nameZh', theirs: '深圳星河' },
    ]);
  });
});
