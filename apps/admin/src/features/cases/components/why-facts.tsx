import type { DeadlineView } from '@overturn/contracts/admin';
import { languageOf } from '@overturn/ui';
import { Descriptions } from 'antd';
import { DateWithZone } from '../../../shared/components/date-with-zone';
import { useDeadlineName } from '../../../shared/words/deadline-name';
import { useLocale, useT } from '../../../shared/i18n';
import { useCodeText } from '../../../shared/words/known-text';

interface WhyFactsProps {
  readonly why: DeadlineView['why'];
  readonly zone: string;
}

/** The rule behind a date: who set it, what it counts from, how far, and on whose authority. */
export function WhyFacts({ why, zone }: WhyFactsProps) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const deadlineName = useDeadlineName();
  /** `before:appeal_window`: hangs on another deadline. */
  const triggerText = (trigger: string) => {
    const [way = '', matter] = trigger.split(':');
    return matter === undefined
      ? codeText('cases.trigger', trigger)
      : t(`cases.chain.${way === 'before' || way === 'due' ? way : 'satisfied'}`, {
          matter: deadlineName(matter),
        });
  };
  const { authority, offset, triggerAt, superseded } = why;
  const items = [
    { label: t('cases.why.source'), children: t(`vocab.deadlineSource.${why.source}`) },
    why.ruleCode && {
      label: t('cases.why.rule'),
      children: `${deadlineName(why.ruleCode)}${why.packVersion ? ` (${why.packVersion})` : ''}`,
    },
    why.trigger && { label: t('cases.why.trigger'), children: triggerText(why.trigger) },
    triggerAt && { label: t('cases.why.triggerAt'), children: <DateWithZone at={triggerAt} zone={zone} /> },
    offset && {
      label: t('cases.why.offset'),
      children: t(`cases.offset.${offset.unit}`, { amount: offset.amount }),
    },
    why.calendar && {
      label: t('cases.why.calendar'),
      children:
        why.calendar === 'agency'
          ? t('cases.why.agencyCalendar')
          : codeText('vocab.marketplace', why.calendar),
    },
    why.reason && { label: t('cases.field.reason'), children: why.reason },
    superseded.length > 0 && {
      label: t('cases.why.superseded'),
      children: superseded.map(({ source, ruleCode, safeAt }) => (
        <p key={`${source}/${ruleCode ?? ''}/${safeAt}`}>
          {t(`vocab.deadlineSource.${source}`)}
          {ruleCode ? ` · ${deadlineName(ruleCode)}` : ''}
          <br />
          <DateWithZone at={safeAt} zone={zone} />
        </p>
      )),
    },
  ].flatMap((item) => (item ? [{ ...item, key: item.label }] : []));
  return (
    <>
      <Descriptions column={1} size="small" colon={false} items={items} />
      {authority ? (
        <blockquote className="authority">
          <p>{authority[languageOf(locale)]}</p>
          {authority.url ? (
            <a href={authority.url} target="_blank" rel="noopener noreferrer">
              {t('cases.why.authority')}
            </a>
          ) : null}
        </blockquote>
      ) : null}
    </>
  );
}
