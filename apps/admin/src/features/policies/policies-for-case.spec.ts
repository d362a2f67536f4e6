import type { PolicyView } from '@overturn/contracts/admin';
import { policiesForCase } from './policies-for-case';

const policy = (id: string, changes: Partial<PolicyView> = {}): PolicyView => ({
  id,
  titleZh: id,
  titleEn: id,
  summaryZh: '',
  summaryEn: '',
  url: null,
  causes: [],
  changedAt: '2026-11-01T00:00:00.000Z',
  isRetired: false,
  openCases: 0,
  version: 1,
  ...changes,
});
const cited = (policyId: string) => ({ policyId, citedBy: '李娜', citedAt: '2026-11-02T00:00:00.000Z' });

describe('Policies of a case', () => {
  it('come with those that were read first, then those of its causes', () => {
    const all = [policy('other'), policy('fits', { causes: ['low_quality'] }), policy('read')];
    const order = policiesForCase(all, [cited('read')], ['low_quality']).map((one) => one.policy.id);
    expect(order).toEqual(['read', 'fits', 'other']);
  });

  it('leave out what is retired, unless it was read', () => {
    const all = [policy('old', { isRetired: true }), policy('kept', { isRetired: true })];
    expect(policiesForCase(all, [cited('kept')], []).map((one) => one.policy.id)).toEqual(['kept']);
  });
});
