import type { LinkKind } from '@overturn/kernel';
import { toPinyin } from '../../infrastructure/pinyin';
import { findLinks } from './find-links';
import type { FoundLink, KnownFinding, LinkFact } from './link-fact';
import { linkKey } from './link-key';
import { factSetOf, reconcileFindings } from './reconcile-findings';

let made = 0;
const fact = (clientId: string, kind: LinkKind, value: string, change: Partial<LinkFact> = {}): LinkFact => ({
  id: `fact-${++made}`,
  clientId,
  kind,
  value,
  bank: null,
  role: 'seller',
  key: linkKey(kind, { value, bank: change.bank ?? null }, toPinyin) ?? '',
  ...change,
});
const links = (mine: readonly LinkFact[], others: readonly LinkFact[]) =>
  findLinks(mine, others, toPinyin).map(({ kind, nature, strength }) => `${strength} ${nature} ${kind}`);

describe('where facts of two clients meet', () => {
  it('a tax number or an account tail is strong by itself, a supplier is weak', () => {
    expect(
      links([fact('a', 'tax_number', '91330100MA27')], [fact('b', 'tax_number', '91330100 MA27')]),
    ).toEqual(['strong shared tax_number']);
    const tail = { bank: 'CMB' };
    expect(links([fact('a', 'bank_tail', '6688', tail)], [fact('b', 'bank_tail', '126688', tail)])).toEqual([
      'strong shared bank_tail',
    ]);
    expect(links([fact('a', 'supplier', '精工厂')], [fact('b', 'supplier', '精工厂')])).toEqual([
      'weak shared supplier',
    ]);
  });

  it('a legal representative is weak alone and strong beside anything else', () => {
    const [mine, theirs] = [
      fact('a', 'legal_representative', '王芳'),
      fact('b', 'legal_representative', 'Wang Fang'),
    ];
    expect(links([mine], [theirs])).toEqual(['weak shared legal_representative']);
    expect(links([mine, fact('a', 'supplier', '精工厂')], [theirs, fact('b', 'supplier', '精工厂')])).toEqual(
      ['strong shared legal_representative', 'weak shared supplier'],
    );
    expect(
      links([mine, fact('a', 'supplier', '精工厂')], [theirs, fact('c', 'supplier', '精工厂')]),
    ).toContain('weak shared legal_representative');
  });

  it('a complainant here who sells there is opposed; two who complain are not', () => {
    const complains = { role: 'complainant' } as const;
    expect(
      links([fact('a', 'complainant', 'Acme Inc.', complains)], [fact('b', 'entity_name', 'ACME')]),
    ).toEqual(['strong opposed complainant']);
    expect(
      links(
        [fact('a', 'complainant', 'Acme Inc.', complains)],
        [fact('b', 'complainant', 'ACME', complains)],
      ),
    ).toEqual(['weak shared complainant']);
  });

  it('a shareholder here is looked for among legal representatives there', () => {
    expect(links([fact('a', 'shareholder', '陈晓')], [fact('b', 'legal_representative', '陈晓')])).toEqual([
      'weak shared shareholder',
    ]);
  });

  it('two who only sound alike, and two accounts with the same last four digits, are not one', () => {
    expect(
      links([fact('a', 'legal_representative', '张伟')], [fact('b', 'legal_representative', '章薇')]),
    ).toEqual([]);
    const tail = { bank: 'CMB' };
    expect(links([fact('a', 'bank_tail', '346688', tail)], [fact('b', 'bank_tail', '126688', tail)])).toEqual(
      [],
    );
  });

  it('several facts of one key make one link', () => {
    const [link] = findLinks(
      [
        fact('a', 'entity_name', '深圳市海蓝贸易有限公司'),
        fact('a', 'entity_name', 'Shenzhen Hailan Trading'),
      ],
      [fact('b', 'entity_name', 'Shenzhen Hailan Trading Limited')],
      toPinyin,
    );
    expect(link).toMatchObject({ mine: [{}, {}], theirs: [{}] });
  });
});

describe('a check beside what is known', () => {
  const [link] = findLinks([fact('a', 'device', 'C02XK1')], [fact('b', 'device', 'c02-xk1')], toPinyin) as [
    FoundLink,
  ];
  const same = (text: string) => text;
  const known = (change: Partial<KnownFinding> = {}): KnownFinding => ({
    id: 'finding',
    otherClientId: 'b',
    nature: 'shared',
    kind: 'device',
    key: link.key,
    strength: 'strong',
    state: 'open',
    factSet: factSetOf(link),
    ...change,
  });
  const counts = (finding: KnownFinding, found: readonly FoundLink[], isCut = false) => {
    const { added, reopened, updated, lapsed } = reconcileFindings([finding], found, same, () => isCut);
    return [added.length, reopened.length, updated.length, lapsed.length];
  };

  it('of the same facts changes nothing, whatever was said', () => {
    for (const state of ['open', 'cleared', 'confirmed'] as const)
      expect(counts(known({ state }), [link])).toEqual([0, 0, 0, 0]);
  });

  it('of other facts opens what was judged, and what had lapsed', () => {
    expect(counts(known({ state: 'cleared', factSet: 'other' }), [link])).toEqual([0, 1, 0, 0]);
    expect(counts(known({ state: 'lapsed' }), [link])).toEqual([0, 1, 0, 0]);
    expect(counts(known({ factSet: 'other' }), [link])).toEqual([0, 0, 1, 0]);
  });

  it('without the fact lets an open finding lapse, keeps a judged one, and spares what was not looked at', () => {
    expect(counts(known(), [])).toEqual([0, 0, 0, 1]);
    expect(counts(known({ state: 'confirmed' }), [])).toEqual([0, 0, 0, 0]);
    expect(counts(known(), [], true)).toEqual([0, 0, 0, 0]);
  });
});
