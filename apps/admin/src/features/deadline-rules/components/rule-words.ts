import type { DeadlineRule } from '@overturn/contracts/admin';
import { useT } from '../../../shared/i18n';
import { parentOf, wayOf } from '../model/rule-form';

/** A rule in words: from what it counts, how far, and for which cases. */
export function useRuleWords() {
  const t = useT();
  const trigger = (rule: DeadlineRule): string => {
    if (typeof rule.trigger === 'string') return t(`cases.trigger.${rule.trigger}`);
    const matter = t(`vocab.deadline.${parentOf(rule.trigger) ?? 'appeal_window'}`);
    return t(`rules.way.${wayOf(rule.trigger)}.of`, { matter });
  };
  const readings = (rule: DeadlineRule): string =>
    rule.readings
      .map(({ kind, offset, roll }) => {
        const rolled = roll === 'none' ? '' : ` · ${t(`rules.roll.${roll}`)}`;
        return `${t(`vocab.deadlineKind.${kind}`)} ${t(`cases.offset.${offset.unit}`, { amount: offset.amount })}${rolled}`;
      })
      .join(' / ');
  const scope = (rule: DeadlineRule): string => {
    const parts = [
      rule.marketplaces === '*' ? t('rules.allMarketplaces') : rule.marketplaces.join(' '),
      rule.noticeKinds === '*' ? null : t('rules.noticeKindCount', { count: rule.noticeKinds.length }),
      rule.suspensionTypes === '*'
        ? null
        : rule.suspensionTypes.map((type) => t(`vocab.suspensionType.${type}`)).join(' '),
    ];
    return parts.filter((part) => part !== null).join(' · ');
  };
  const effective = ({ effectiveFrom, effectiveTo }: DeadlineRule): string =>
    effectiveFrom === null && effectiveTo === null
      ? t('rules.always')
      : `${effectiveFrom ?? '…'} – ${effectiveTo ?? '…'}`;
  return { trigger, readings, scope, effective };
}
