import { pointOfPart, type PlanContent, type PlanList } from '@overturn/wording';
import type { Translate } from '../../../shared/i18n';

/** What a point of each list is called. */
export const POINT_NAMES = {
  causes: 'cause',
  actions: 'action',
  measures: 'measure',
} as const satisfies Record<PlanList, string>;

/** How people call a place of a plan: "纠正措施 2 · 英文（给亚马逊）". */
export function placeName(t: Translate, plan: PlanContent, place: string): string {
  const at = pointOfPart(place);
  const steps = place.split('/');
  const side = steps.at(-1);
  const language = side === 'zh' || side === 'en' ? t(`plans.language.${side}`) : '';
  if (!at) {
    const text = t(steps[0] === 'closing' ? 'vocab.planPart.closing' : 'vocab.planPart.opening');
    return [text, language].filter(Boolean).join(' · ');
  }
  const number = plan[at.list].findIndex(({ key }) => key === at.key) + 1;
  const point = `${t(`vocab.planPart.${POINT_NAMES[at.list]}`)}${number === 0 ? '' : ` ${number}`}`;
  return [point, fieldName(t, steps[2]), language].filter(Boolean).join(' · ');
}

function fieldName(t: Translate, field: string | undefined): string {
  switch (field) {
    case 'owner':
    case 'frequency':
    case 'doneOn':
    case 'startsOn':
    case 'asins':
    case 'orderIds':
      return t(`plans.field.${field}`);
    case 'cause':
      return t('plans.field.kindOfCause');
    case 'causeKey':
      return t('plans.field.cause');
    case 'evidenceIds':
      return t('plans.field.evidence');
    default:
      return '';
  }
}
