import { comparing } from '@overturn/clients';
import { NO_PARTICULARS, type EvidenceFacts, type JudgedFile } from '../facts/evidence-facts';
import { invoice, letter } from '../rules/rule-examples';
import { supplyChain } from './supply-chain';

const OWNER = 'Stellux Brands Inc.';
const SUPPLIER = '广州星灯照明有限公司';
const SELLER = '深圳市海蓝贸易有限公司';
const AGENT = '香港星河代理有限公司';

const files = (...facts: EvidenceFacts[]): JudgedFile[] =>
  facts.map((one, place) => ({
    id: `file-${place}`,
    kind: 'invoice',
    mediaType: 'image/png',
    sizeBytes: 1,
    facts: one,
    isSetAside: false,
  }));
const chainOf = (papers: readonly JudgedFile[], change: Partial<typeof NO_PARTICULARS> = {}) =>
  supplyChain(papers, {
    noticeKinds: ['inauthentic'],
    noticeDays: ['2026-11-20'],
    today: ['2026-11-26'],
    compare: comparing,
    particulars: { ...NO_PARTICULARS, sellerName: SELLER, brand: 'Stellux', brandOwner: OWNER, ...change },
  });
const said = (papers: readonly JudgedFile[], change: Partial<typeof NO_PARTICULARS> = {}) =>
  chainOf(papers, change).suppliers.map(({ judgement }) => [judgement.outcome, judgement.reason]);

describe('The chain of supply', () => {
  it.each<[string, JudgedFile[], Partial<typeof NO_PARTICULARS>, string, string]>([
    ['the owner authorised the supplier', files(invoice(), letter()), {}, 'pass', 'chain_complete'],
    [
      'over an agent',
      files(invoice(), letter({ to: AGENT }), letter({ from: AGENT })),
      {},
      'pass',
      'chain_complete',
    ],
    [
      'the owner authorised the seller',
      files(invoice(), letter({ to: SELLER })),
      {},
      'pass',
      'seller_is_authorised',
    ],
    ['the supplier owns the brand', files(invoice()), { brandOwner: SUPPLIER }, 'pass', 'supplier_is_owner'],
    [
      'the seller owns the brand',
      files(invoice()),
      { brandOwner: 'Shenzhen Hailan Trading Co., Ltd.' },
      'pass',
      'seller_is_owner',
    ],
    ['nobody authorised the supplier', files(invoice()), {}, 'fail', 'letter_missing'],
    ['a letter for another brand', files(invoice(), letter({ brand: 'Lumo' })), {}, 'fail', 'letter_missing'],
    [
      'the letter has ended',
      files(invoice(), letter({ expiresOn: '2026-11-25' })),
      {},
      'fail',
      'letter_expired',
    ],
    [
      'letters in a ring that the owner is not in',
      files(invoice(), letter({ from: AGENT }), letter({ from: SUPPLIER, to: AGENT })),
      {},
      'fail',
      'letter_missing',
    ],
    ['nobody knows who owns the brand', files(invoice()), { brandOwner: null }, 'unknown', 'owner_unknown'],
  ])('%s', (_words, papers, change, outcome, reason) => {
    expect(said(papers, change)).toEqual([[outcome, reason]]);
  });

  it('shows the link that is missing, and whose letter has ended', () => {
    const { nodes, links } = chainOf(files(invoice()));
    expect(nodes.map(({ role }) => role)).toEqual(['brand_owner', 'seller', 'supplier']);
    expect(links.map(({ by, state }) => [by, state])).toEqual([
      ['invoice', 'holds'],
      ['letter', 'missing'],
    ]);
    const ended = chainOf(files(invoice(), letter({ expiresOn: '2026-11-25' })));
    expect(ended.suppliers[0]?.judgement.params).toMatchObject({ expiresOn: '2026-11-25' });
  });

  it('is empty without papers', () => {
    expect(chainOf([])).toEqual({ nodes: [], links: [], suppliers: [] });
  });
});
