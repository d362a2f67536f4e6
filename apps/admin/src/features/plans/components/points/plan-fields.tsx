import { PlusOutlined } from '@ant-design/icons';
import type { PlanDraftView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { PLAN_LISTS, type PlanContent, type PlanList, type PlanPoint } from '@overturn/wording';
import { Button } from 'antd';
import { memo, useMemo, type ReactNode } from 'react';
import { useLocale, useT } from '../../../../shared/i18n';
import { useSession } from '../../../../shared/session';
import { useDebounced } from '../../../../shared/use-debounced';
import type { PlanHand } from '../../model/plan-hand';
import { PlanTextPair } from './plan-text-pair';
import { PlanPointCard } from './plan-points';
import type { Option } from './point-fields';

interface PlanFieldsProps {
  readonly plan: PlanContent;
  readonly hand: PlanHand;
  readonly edited: PlanDraftView['edited'];
  readonly evidence: readonly Option[];
}

const FOLLOW_MS = 300;

/** The parts of a plan, fixed in their order: each text in both languages, point by point. */
export function PlanFields({ plan, hand, edited, evidence }: PlanFieldsProps) {
  const t = useT();
  const last = useLastEdits(edited);
  const { causes } = plan;
  // Every point that answers a cause names it: they follow once its author rests.
  const rested = useDebounced(causes, FOLLOW_MS);
  const causeOptions = useMemo(
    () =>
      rested.map(({ key, text }, place) => ({
        value: key,
        label: `${place + 1}. ${(text.zh || text.en || t('vocab.planPart.cause')).slice(0, 40)}`,
      })),
    [rested, t],
  );
  const end = (path: 'opening' | 'closing') => (
    <section aria-label={t(`vocab.planPart.${path}`)} id={`plan-${path}`}>
      <h3>{t(`vocab.planPart.${path}`)}</h3>
      <PlanTextPair
        path={path}
        label={t(`vocab.planPart.${path}`)}
        value={plan[path]}
        onText={hand.text}
        onConfirm={hand.confirm}
      />
    </section>
  );
  return (
    <div className="plan-fields">
      {end('opening')}
      {PLAN_LISTS.map((list) => {
        const points: readonly PlanPoint[] = plan[list];
        return (
          <Part key={list} list={list} hand={hand}>
            {points.map((point, place) => (
              <PlanPointCard
                key={point.key}
                list={list}
                point={point}
                place={place}
                hand={hand}
                edited={last.get(`${list}/${point.key}`) ?? ''}
                causes={causeOptions}
                evidence={evidence}
              />
            ))}
          </Part>
        );
      })}
      {end('closing')}
    </div>
  );
}

/** Who changed each point last, and when, in words. */
function useLastEdits(edited: PlanDraftView['edited']): ReadonlyMap<string, string> {
  const locale = useLocale();
  const { zone } = useSession().person;
  return useMemo(() => {
    const last = new Map<string, PlanDraftView['edited'][number]>();
    for (const one of edited) {
      const point = one.part.split('/').slice(0, 2).join('/');
      if ((last.get(point)?.at ?? '') < one.at) last.set(point, one);
    }
    return new Map(
      [...last].map(([point, { by, at }]) => [point, `${by.name} · ${formatInstant(at, locale, zone)}`]),
    );
  }, [edited, locale, zone]);
}

interface PartProps {
  readonly list: PlanList;
  readonly hand: PlanHand;
  readonly children: ReactNode;
}

function Part({ list, hand, children }: PartProps) {
  const t = useT();
  const title = t(`plans.${list}`);
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <p className="quiet">{t(`plans.${list}.hint`)}</p>
      {children}
      <AddButton list={list} title={title} hand={hand} />
    </section>
  );
}

interface AddButtonProps {
  readonly list: PlanList;
  readonly title: string;
  readonly hand: PlanHand;
}

const AddButton = memo(function AddButton({ list, title, hand }: AddButtonProps) {
  const t = useT();
  return (
    <Button icon={<PlusOutlined aria-hidden />} onClick={() => hand.add(list)}>
      {t('plans.add', { part: title })}
    </Button>
  );
});
