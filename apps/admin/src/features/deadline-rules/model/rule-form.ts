import type { DeadlineRule } from '@overturn/contracts/admin';
import type { DeadlineMatter, DeadlineTrigger } from '@overturn/kernel/vocabulary';

/** From what a rule counts, as a form asks: first how, then what. */
export type TriggerWay = 'event' | 'before' | 'due' | 'satisfied';

export interface RuleFields extends Omit<
  DeadlineRule,
  'trigger' | 'marketplaces' | 'noticeKinds' | 'suspensionTypes' | 'authority'
> {
  readonly way: TriggerWay;
  readonly event: DeadlineTrigger;
  readonly parent: DeadlineMatter;
  /** Empty for all. */
  readonly marketplaces: Exclude<DeadlineRule['marketplaces'], '*'>;
  readonly noticeKinds: Exclude<DeadlineRule['noticeKinds'], '*'>;
  readonly suspensionTypes: Exclude<DeadlineRule['suspensionTypes'], '*'>;
  readonly authorityZh: string;
  readonly authorityEn: string;
  readonly authorityUrl: string;
}

const listOf = <T>(values: '*' | T[]): T[] => (values === '*' ? [] : values);
const allOr = <T>(values: T[]): '*' | T[] => (values.length === 0 ? '*' : values);
const dateOf = (text: string | null | undefined): string | null => (text?.trim() ? text.trim() : null);

export function fieldsOfRule(rule: DeadlineRule): RuleFields {
  const { trigger, authority, ...rest } = rule;
  return {
    ...rest,
    way: wayOf(trigger),
    event: typeof trigger === 'string' ? trigger : 'notice_received',
    parent: parentOf(trigger) ?? 'appeal_window',
    marketplaces: listOf(rule.marketplaces),
    noticeKinds: listOf(rule.noticeKinds),
    suspensionTypes: listOf(rule.suspensionTypes),
    authorityZh: authority.text['zh-CN'],
    authorityEn: authority.text.en,
    authorityUrl: authority.url ?? '',
  };
}

export function ruleOfFields(fields: RuleFields): DeadlineRule {
  const { way, event, parent, authorityZh, authorityEn, authorityUrl, ...rest } = fields;
  return {
    ...rest,
    code: fields.code.trim(),
    trigger: triggerOf(way, event, parent),
    marketplaces: allOr(fields.marketplaces),
    noticeKinds: allOr(fields.noticeKinds),
    suspensionTypes: allOr(fields.suspensionTypes),
    authority: {
      text: { 'zh-CN': authorityZh.trim(), en: authorityEn.trim() },
      url: authorityUrl.trim() || null,
    },
    effectiveFrom: dateOf(fields.effectiveFrom),
    effectiveTo: dateOf(fields.effectiveTo),
  };
}

export function wayOf(trigger: DeadlineRule['trigger']): TriggerWay {
  if (typeof trigger === 'string') return 'event';
  return 'before' in trigger ? 'before' : trigger.once;
}

/** The matter on which a rule hangs. */
export function parentOf(trigger: DeadlineRule['trigger']): DeadlineMatter | null {
  if (typeof trigger === 'string') return null;
  return 'before' in trigger ? trigger.before : trigger.after;
}

function triggerOf(way: TriggerWay, event: DeadlineTrigger, parent: DeadlineMatter): DeadlineRule['trigger'] {
  if (way === 'event') return event;
  return way === 'before' ? { before: parent } : { after: parent, once: way };
}

/** A rule to begin with: an internal target before the appeal window closes. */
export const newRule = (code: string): DeadlineRule => ({
  code,
  matter: 'draft_ready',
  level: 'firm',
  marketplaces: '*',
  noticeKinds: '*',
  suspensionTypes: '*',
  trigger: { before: 'appeal_window' },
  readings: [
    {
      code: 'latest_by',
      kind: 'latest_by',
      offset: { amount: 5, unit: 'working_days' },
      roll: 'previous_working_day',
    },
  ],
  authority: { text: { 'zh-CN': '', en: '' }, url: null },
  effectiveFrom: null,
  effectiveTo: null,
});

/** `own_1`, `own_2` ...: the first that no rule has. */
export function freeCode(rules: readonly DeadlineRule[]): string {
  const taken = new Set(rules.map(({ code }) => code));
  let number = 1;
  while (taken.has(`own_${number}`)) number += 1;
  return `own_${number}`;
}

/** `body.file.rules.3.readings.0.offset.amount`: rule 4, `readings.0.offset.amount`; null for the file as a whole. */
export function placeOf(path: string): { readonly rule: number; readonly field: string } | null {
  const [, rule, field] = /rules\.(\d+)(?:\.(.+))?$/.exec(path) ?? [];
  return rule === undefined ? null : { rule: Number(rule) + 1, field: field ?? '' };
}

/** The content of a chosen file; null when it is no JSON. */
export function parsedFile(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}
