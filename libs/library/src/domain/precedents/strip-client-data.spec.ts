import fc from 'fast-check';
import { nameVariants, type Identifier } from './known-identifiers';
import { clientDataIn, stripClientData } from './strip-client-data';

const KNOWN: readonly Identifier[] = [
  { kind: 'company', value: '义乌好货贸易有限公司' },
  { kind: 'company', value: '义乌好货' },
  { kind: 'company', value: 'Yiwu Haohuo Trading Co., Ltd.' },
  { kind: 'store', value: 'Good Goods US' },
  { kind: 'person', value: '陈晓明' },
  { kind: 'person', value: 'Chen Xiaoming' },
  { kind: 'person', value: 'Lee' },
  { kind: 'email', value: 'boss@good-goods.example' },
  { kind: 'phone', value: '17764573265' },
  { kind: 'supplier', value: '明达灯饰' },
  { kind: 'address', value: '上城区置鼎时代中心4幢632室' },
  { kind: 'number', value: '91330100MA2DEMO01X' },
];

describe('Stripping a passage of client data', () => {
  it.each([
    ['义乌好货贸易有限公司的店铺', '{{company}}的店铺'],
    ['义 乌 好 货 已整改', '{{company}} 已整改'],
    ['ＧＯＯＤ　ＧＯＯＤＳ　ＵＳ', '{{store}}'],
    ['good-goods us removed B0ABCDEFGH', '{{store}} removed {{asin}}'],
    ['order 113-1234567-7654321 of $1,299.00', 'order {{order_id}} of {{amount}}'],
    ['退款 3.5万元给买家', '退款 {{amount}}给买家'],
    ['Call +86 177 6457 3265 or 0571-87911962', 'Call {{phone}} or {{phone}}'],
    ['Mail someone@else.example.com', 'Mail {{email}}'],
    ['Lee sewed the sleeve', '{{person}} sewed the sleeve'],
    ['杭州市上城区解放路12号3幢', '{{address}}'],
    ['at 12 Long River Road since', 'at {{address}} since'],
    ['见 https://shop.example/x?y=1，谢谢', '见 {{link}}，谢谢'],
    ['On 2026-11-20 we removed 512 units.', 'On 2026-11-20 we removed 512 units.'],
    ['Within 24 hours, 100 % of 3 lots', 'Within 24 hours, 100 % of 3 lots'],
    ['{{store}} stays a blank', '{{store}} stays a blank'],
  ])('%s', (text, stripped) => {
    expect(stripClientData(text, KNOWN).text).toBe(stripped);
  });

  it('counts what it took out, and says never what it was', () => {
    expect(stripClientData('陈晓明、Chen Xiaoming：B0ABCDEFGH', KNOWN).removed).toEqual([
      { kind: 'asin', count: 1 },
      { kind: 'person', count: 2 },
    ]);
  });

  it('knows a company without its form and its trade', () => {
    expect(nameVariants('义乌好货贸易有限公司')).toEqual([
      '义乌好货贸易有限公司',
      '义乌好货贸易',
      '义乌好货',
    ]);
    expect(nameVariants('Haohuo Trading Co., Ltd.')).toEqual([
      'Haohuo Trading Co., Ltd.',
      'Haohuo Trading',
      'Haohuo',
    ]);
    expect(nameVariants('好')).toEqual([]);
  });

  /** The same letters as others may write them. */
  const disguised = (value: string) =>
    fc
      .array(fc.constantFrom('', '', ' ', '\n', '　', '-', '.', '\u200b'), {
        minLength: value.length,
        maxLength: value.length,
      })
      .chain((gaps) =>
        fc.boolean().chain((isWide) =>
          fc.boolean().map((isLoud) => {
            const cased = isLoud ? value.toUpperCase() : value.toLowerCase();
            return [...cased]
              .map((letter, place) => {
                const code = letter.charCodeAt(0);
                const wide =
                  isWide && code > 0x20 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : letter;
                return wide + (place < value.length - 1 ? (gaps[place] ?? '') : '');
              })
              .join('');
          }),
        ),
      );
  const telling = KNOWN.filter(({ value }) => value !== 'Lee');
  const anyKnown = fc.constantFrom(...telling).chain(({ value }) => disguised(value));
  const anyWords = fc.oneof(
    fc.constantFrom('，我们已下架', ' we removed ', '：', ' ', '。\n- ', ' and ', '{{asin}}', ' 2026-11-20 '),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const bare = (text: string) =>
    text
      .replaceAll(/\{\{[a-z_]+\}\}/g, '\u0001')
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\u0001]/gu, '');

  it('lets nothing through that is known of the client, however it is written', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyKnown, anyWords), { maxLength: 12 }), (parts) => {
        const { text } = stripClientData(parts.join(''), telling);
        for (const { value } of telling) expect(bare(text)).not.toContain(bare(value));
        expect(clientDataIn(text, telling)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyKnown, anyWords), { maxLength: 8 }), (parts) => {
        const { text } = stripClientData(parts.join(''), telling);
        expect(stripClientData(text, telling)).toEqual({ text, removed: [] });
      }),
    );
  });

  it('takes no long time over a long text', () => {
    const begun = performance.now();
    for (const part of ['a@', '1', '$1', '市路', 'Room 1 ', '+86 ', 'A1', 'www.'])
      stripClientData(part.repeat(1_000), KNOWN);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
