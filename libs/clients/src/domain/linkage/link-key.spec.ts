import { LINK_KINDS, type LinkKind } from '@overturn/kernel';
import fc from 'fast-check';
import { toPinyin } from '../../infrastructure/pinyin';
import { mayBeSameAddress } from './address-key';
import { linkKey } from './link-key';

const key = (kind: LinkKind, value: string, bank: string | null = null) =>
  linkKey(kind, { value, bank }, toPinyin);
const fullWidth = (text: string) =>
  text.replaceAll(/[!-~]/g, (character) => String.fromCharCode((character.codePointAt(0) ?? 0) + 0xfee0));

type Spellings = readonly [kind: LinkKind, first: string, ...others: string[]];
const SAME: readonly Spellings[] = [
  ['legal_representative', '王芳', 'Wang Fang', 'FANG, Wang', 'wangfang', ' Ｗang  Ｆang ', '王芳女士', 'Ms. Fang Wang'],
  ['legal_representative', '王小明', 'Xiaoming Wang', 'WANG XIAO MING', 'Wang, Xiao-Ming'],
  ['legal_representative', '吕雪', 'LYU XUE', 'Lü Xue', '呂雪'.replace('呂', '吕')],
  ['shareholder', '單偉'.replace('單', '单'), 'Shan Wei', '单伟'],
  ['legal_representative', '張偉', '张伟', 'Zhang Wei'],
  ['entity_name', '深圳市海蓝贸易有限公司', '深圳海蓝贸易', 'Shenzhen Hailan Trading Co., Ltd.', 'SHENZHEN HAILAN TRADE LIMITED', '深圳市海藍貿易有限公司'],
  ['entity_name', '宁波启航进出口有限公司', 'Ningbo Qihang Import & Export Co.,Ltd', 'Ningbo Qihang Imp. and Exp. Company Limited'],
  ['entity_name', '义乌市晨星电子商务有限公司', 'Yiwu Chenxing E-commerce', 'Yiwu City Chenxing Ecommerce Inc.'],
  ['phone', '13800138000', '+86 138 0013 8000', '0086-138-0013-8000', '（86）13800138000', '１３８００１３８０００'],
  ['phone', '0571-88886666', '+86 571 8888 6666', '86-0571-88886666', '0571-88886666 转 802'],
  ['email', 'Wang.Fang@gmail.com', 'wangfang@googlemail.com', 'wangfang+amz@gmail.com'],
  ['email', 'ＡＢＣ@Example.com', 'abc@example.com'],
  ['wechat', 'Chen_2026', '@chen_2026', 'ｃｈｅｎ_2026'],
  ['tax_number', '91330100MA27XXXX00', '91330100-ma27-xxxx00'],
  ['ip_address', '203.0.113.7', ' 203.0.113.7 '],
  [
    'address',
    '浙江省杭州市西湖区凤起路12号3幢502室',
    '杭州市凤起路12号3幢502室',
    '杭州凤起路１２号三幢502',
    '浙江杭州西湖区鳳起路12號3棟502室',
    'Room 502, Building 3, No. 12 Fengqi Rd, Xihu District, Hangzhou, Zhejiang, China 310000',
    'No.12 Feng Qi Road, Bldg 3, Rm 502, Hangzhou',
    '12 Fengqi Lu 3-502',
  ],
  ['address', '上海市黄浦区中山北路88号5楼', '5/F, 88 Zhongshan North Road, Shanghai', '5th Floor, No. 88 North Zhongshan Rd., Huangpu'],
  ['address', '深圳市龙岗区坂田街道大发埔村12号', '12 Dafapu Village, Bantian Subdistrict, Longgang District, Shenzhen'],
  ['address', '浙江中路7号A座', 'Block A, 7 Zhejiang Middle Road'],
]; // prettier-ignore

const DIFFERENT: readonly (readonly [LinkKind, string, string])[] = [
  ['legal_representative', '王芳', '王方红'],
  ['entity_name', '深圳海蓝贸易有限公司', '深圳海蓝科技有限公司'],
  ['phone', '13800138000', '13800138001'],
  ['email', 'wang.fang@example.com', 'wangfang@example.com'],
  ['address', '杭州市凤起路12号3幢502室', '杭州市凤起路12号3幢503室'],
  ['address', '杭州市凤起路12号', '杭州市庆春路12号'],
];

describe('the key of a value', () => {
  it.each(SAME.map((spellings) => ({ kind: spellings[0], first: spellings[1], spellings })))(
    '$kind: $first is the same in every spelling',
    ({ kind, first, spellings }) => {
      const others = spellings.slice(2);
      expect(key(kind, first)).not.toBeNull();
      for (const other of others) expect([other, key(kind, other)]).toEqual([other, key(kind, first)]);
    },
  );

  it.each(DIFFERENT)('%s: %s is not %s', (kind, one, other) => {
    expect(key(kind, one)).not.toBe(key(kind, other));
  });

  it('knows a bank by each of its names, and the last four digits', () => {
    expect(key('bank_tail', '6688', '招商银行')).toBe(key('bank_tail', '126688', 'CMB'));
    expect(key('bank_tail', '6688', 'China Merchants Bank')).toBe('cmb 6688');
    expect(key('bank_tail', '6688', '招商银行')).not.toBe(key('bank_tail', '6688', '工商银行'));
    expect(key('bank_tail', '6688', null)).toBeNull();
  });

  it.each([
    ['address', '杭州市'],
    ['phone', '12'],
    ['email', 'nobody'],
    ['entity_name', '——'],
    ['legal_representative', ' . '],
  ] as const)('is none where %s says too little: %s', (kind, value) => {
    expect(key(kind, value)).toBeNull();
  });

  it('leaves it to the city whether two streets of one name are one', () => {
    const here = '杭州市凤起路12号';
    expect(key('address', here)).toBe(key('address', '12 Fengqi Rd, Wenzhou'));
    expect(mayBeSameAddress(here, '12 Fengqi Rd, Wenzhou', toPinyin)).toBe(false);
    expect(mayBeSameAddress(here, '12 Fengqi Rd, Hang Zhou, Zhejiang', toPinyin)).toBe(true);
    expect(mayBeSameAddress(here, '12 Fengqi Rd', toPinyin)).toBe(true);
  });
});

const PIECES = [
  ...'王芳吕单深圳市海蓝贸易有限公司路号区凤起杭州abcLYUnyu019-_.@+, co ltd tech and 12 No Rd',
  '有限公司',
  '号',
  ' ',
];
const anyText = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join('')),
);

describe('normalising', () => {
  it('a key again gives the key', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LINK_KINDS), anyText, (kind, value) => {
        const once = key(kind, value, 'CMB');
        if (once !== null) expect(key(kind, once, 'CMB')).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not care about width or case', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LINK_KINDS), anyText, (kind, value) => {
        expect(key(kind, fullWidth(value), 'CMB')).toBe(key(kind, value, 'CMB'));
        expect(key(kind, value.toLowerCase(), 'CMB')).toBe(key(kind, value, 'CMB'));
      }),
      { numRuns: 2_000 },
    );
  });
});
