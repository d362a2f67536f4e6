import { checkFacts, coveredBy, type FapiaoFacts } from './fapiao-facts';

const facts: FapiaoFacts = {
  number: '26332000000012345678',
  issuedOn: '2026-11-20',
  title: '深圳市星海科技有限公司',
  taxNumber: '91440300MA5DEMO01X',
  item: '*咨询服务*服务费',
  taxRatePpm: 60_000,
  netMinor: 754_717n,
  taxMinor: 45_283n,
  coversMinor: null,
};
const about = { today: '2026-11-26', form: 'special', currency: 'CNY' } as const;

describe('What stands on a fapiao', () => {
  it('is taken as it is when everything fits', () => {
    expect(checkFacts(facts, about)).toEqual({ ok: true, value: facts });
    expect(coveredBy(facts, 'CNY')).toBe(800_000n);
    expect(coveredBy({ ...facts, coversMinor: 112_000n }, 'USD')).toBe(112_000n);
  });

  it.each([
    [{ number: '2633200000001234567' }, {}, 'NUMBER_WRONG'],
    [{ number: '２６332000000012345678' }, {}, 'NUMBER_WRONG'],
    [{ number: '25332000000012345678' }, {}, 'NUMBER_WRONG'],
    [{ issuedOn: '2026-11-27' }, {}, 'DAY_IN_FUTURE'],
    [{ taxNumber: '9144' }, {}, 'TAX_NUMBER_WRONG'],
    [{ taxNumber: '' }, {}, 'TAX_NUMBER_NEEDED'],
    [{ taxMinor: 45_289n }, {}, 'TAX_NOT_THE_RATE'],
    [{ taxRatePpm: 30_000 }, {}, 'TAX_NOT_THE_RATE'],
    [{}, { currency: 'USD' }, 'COVERS_NEEDED'],
  ] as const)('is refused with %o and %o: %s', (own, others, code) => {
    expect(checkFacts({ ...facts, ...own }, { ...about, ...others })).toMatchObject({
      ok: false,
      error: { code: `FAPIAO.${code}` },
    });
  });

  it('needs no taxpayer number on a general one, and rounds by the line', () => {
    const person = { ...facts, taxNumber: '', taxMinor: 45_288n };
    expect(checkFacts(person, { ...about, form: 'general' }).ok).toBe(true);
  });
});
