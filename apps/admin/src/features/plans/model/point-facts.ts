import type { PlanContent, PlanPoint } from '@overturn/wording';
import type { Translate } from '../../../shared/i18n';

/** What a point says besides its text, in short: dates, products, orders, whom it names, what it answers. */
export function pointFacts(
  t: Translate,
  plan: PlanContent,
  point: PlanPoint,
  evidenceNames: ReadonlyMap<string, string>,
): readonly string[] {
  const said = (label: string, value: string | null | undefined): readonly string[] =>
    value ? [`${label}${t('shared.colon')}${value}`] : [];
  const list = (values: readonly string[]) => values.join(t('shared.listSeparator'));
  const answers = 'causeKey' in point ? plan.causes.findIndex(({ key }) => key === point.causeKey) + 1 : 0;
  return [
    ...('cause' in point
      ? said(t('plans.field.kindOfCause'), point.cause && t(`vocab.cause.${point.cause}`))
      : []),
    ...said(t('plans.field.cause'), answers > 0 ? String(answers) : null),
    ...('doneOn' in point ? said(t('plans.field.doneOn'), point.doneOn) : []),
    ...('owner' in point
      ? [
          ...said(t('plans.field.owner'), [point.owner.zh, point.owner.en].filter(Boolean).join(' / ')),
          ...said(
            t('plans.field.frequency'),
            point.frequency && t(`vocab.measureFrequency.${point.frequency}`),
          ),
          ...said(t('plans.field.startsOn'), point.startsOn),
        ]
      : [
          ...said(t('plans.field.asins'), list(point.asins)),
          ...said(t('plans.field.orderIds'), list(point.orderIds)),
        ]),
    ...('evidenceIds' in point
      ? said(t('plans.field.evidence'), list(point.evidenceIds.map((id) => evidenceNames.get(id) ?? '?')))
      : []),
  ];
}
