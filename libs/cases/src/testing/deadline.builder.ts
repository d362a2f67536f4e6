import type { WorkingCalendar } from '@overturn/kernel';
import type { DeadlineFacts } from '../domain/deadlines/deadline-facts';
import type { DeadlineRule, RulePack } from '../domain/deadlines/rule-pack';

/** Monday to Friday, no holidays. */
export const PLAIN_WEEKS: WorkingCalendar = {
  code: 'plain',
  weekend: [6, 7],
  holidays: new Set(),
  adjustedWorkingDays: new Set(),
};

/** A US account deactivated for inauthentic goods; nothing has been triggered yet. */
export const deadlineFacts = (changes: Partial<DeadlineFacts> = {}): DeadlineFacts => ({
  marketplace: 'US',
  zone: 'America/Los_Angeles',
  noticeKind: 'inauthentic',
  suspensionType: 'deactivated',
  triggers: {},
  stated: [],
  ...changes,
});

/** A marketplace rule for everybody: 90 days to appeal. */
export const aRule = (changes: Partial<DeadlineRule> = {}): DeadlineRule => ({
  code: 'appeal_window_90d',
  matter: 'appeal_window',
  level: 'marketplace',
  marketplaces: '*',
  noticeKinds: '*',
  suspensionTypes: '*',
  trigger: 'notice_received',
  readings: [{ code: 'latest_by', kind: 'latest_by', offset: { amount: 90, unit: 'days' }, roll: 'none' }],
  authority: { text: { 'zh-CN': '依据', en: 'authority' }, url: null },
  effectiveFrom: null,
  effectiveTo: null,
  ...changes,
});

export const aRulePack = (...rules: readonly DeadlineRule[]): RulePack => ({
  code: 'test',
  version: 7,
  rules,
});
