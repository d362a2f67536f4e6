import { EMPTY_PLAN } from '@overturn/wording';
import { addAction, addCause, addMeasure, removeCause, zhText } from './plan-draft';

describe('editing a plan', () => {
  it('gives each point a key of its own, as the contract wants it', () => {
    const three = addCause(addCause(addCause(EMPTY_PLAN)));
    expect(new Set(three.causes.map(({ key }) => key)).size).toBe(3);
    for (const { key } of three.causes) expect(key).toMatch(/^c[0-9a-f]{12}$/);
  });

  it('ties what is new to the only cause, and leaves the choice where there are two', () => {
    const one = addCause(EMPTY_PLAN);
    expect(addAction(one).actions[0]?.causeKey).toBe(one.causes[0]?.key);
    expect(addMeasure(addCause(one)).measures[0]?.causeKey).toBeNull();
  });

  it('keeps what answered a cause that was taken away', () => {
    const one = addMeasure(addAction(addCause(EMPTY_PLAN)));
    const plan = removeCause(one, one.causes[0]?.key ?? '');
    expect([plan.actions[0]?.causeKey, plan.measures[0]?.causeKey]).toEqual([null, null]);
  });

  it('reads as numbered parts in Chinese', () => {
    const { causes, ...plan } = addCause({ ...EMPTY_PLAN, opening: { zh: '您好', en: '', enOf: null } });
    const written = causes.map((one) => ({ ...one, text: { zh: '未核实', en: '', enOf: null } }));
    expect(zhText({ ...plan, causes: written })).toBe('您好\n\n根源分析\n1. 未核实');
    const both = (zh: string) => ({ zh, en: '', enOf: null });
    const weekly = {
      key: 'm1',
      causeKey: null,
      text: both('抽检'),
      owner: both('李梅'),
      frequency: 'weekly' as const,
      startsOn: null,
      evidenceIds: [],
    };
    expect(zhText({ ...EMPTY_PLAN, measures: [weekly] })).toBe('预防措施\n1. 抽检 · 李梅 · 每周');
    expect(zhText(EMPTY_PLAN)).toBe('');
  });
});
