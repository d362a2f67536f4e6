import { CAUSES, MEASURE_FREQUENCIES } from '@overturn/kernel/vocabulary';
import type { CorrectiveAction, PlanList, PlanPoint, PreventiveMeasure, RootCause } from '@overturn/wording';
import { memo } from 'react';
import { useT } from '../../../../shared/i18n';
import { POINT_NAMES } from '../../model/place-name';
import type { PlanHand } from '../../model/plan-hand';
import { BilingualLine } from './bilingual-line';
import { Choice, Day, Proof, useWords, type Option } from './point-fields';
import { PointHead } from './point-head';
import { PlanTextPair } from './plan-text-pair';
import { TagField } from './tag-field';

interface PlanPointCardProps {
  readonly list: PlanList;
  readonly point: PlanPoint;
  readonly place: number;
  readonly hand: PlanHand;
  /** Who changed it last, and when; empty where nobody has. */
  readonly edited: string;
  readonly causes: readonly Option[];
  readonly evidence: readonly Option[];
}

/** One point of a plan: its text in both languages and what else is said of it. */
export const PlanPointCard = memo(function PlanPointCard(props: PlanPointCardProps) {
  const { list, point, place, hand, edited } = props;
  const t = useT();
  const name = `${t(`vocab.planPart.${POINT_NAMES[list]}`)} ${place + 1}`;
  const path = `${list}/${point.key}`;
  return (
    <div className="plan-point" id={`plan-${path}`} tabIndex={-1}>
      <PointHead list={list} pointKey={point.key} name={name} hand={hand} edited={edited} />
      <PlanTextPair
        path={`${path}/text`}
        label={name}
        value={point.text}
        onText={hand.text}
        onConfirm={hand.confirm}
      />
      <Fields {...props} name={name} path={path} />
    </div>
  );
});

interface FieldsProps<Point> extends Pick<PlanPointCardProps, 'hand' | 'causes' | 'evidence'> {
  readonly point: Point;
  readonly name: string;
  readonly path: string;
}

function Fields({ point, ...props }: FieldsProps<PlanPoint>) {
  if ('cause' in point) return <CauseFields {...props} point={point} />;
  return 'doneOn' in point ? (
    <ActionFields {...props} point={point} />
  ) : (
    <MeasureFields {...props} point={point} />
  );
}

/** Of which kind a cause is, and of which products or orders it is told. */
function CauseFields({ point, path, name, hand }: FieldsProps<RootCause>) {
  const t = useT();
  const at = { path, name, hand };
  const kinds = useWords('cause', CAUSES);
  return (
    <div className="plan-point-row">
      <Choice
        {...at}
        field="cause"
        label={t('plans.field.kindOfCause')}
        value={point.cause}
        options={kinds}
      />
      <References {...at} point={point} />
    </div>
  );
}

/** Which cause an action answers, on which day it was done, and what proves it. */
function ActionFields({ point, causes, evidence, ...at }: FieldsProps<CorrectiveAction>) {
  const t = useT();
  return (
    <div className="plan-point-row">
      <Choice
        {...at}
        field="causeKey"
        label={t('plans.field.cause')}
        value={point.causeKey}
        options={causes}
      />
      <Day {...at} field="doneOn" label={t('plans.field.doneOn')} value={point.doneOn} />
      <References {...at} point={point} />
      <Proof {...at} value={point.evidenceIds} evidence={evidence} />
    </div>
  );
}

/** Which cause a measure keeps from coming back, who sees to it, how often, from when, and what proves it. */
function MeasureFields({ point, causes, evidence, ...at }: FieldsProps<PreventiveMeasure>) {
  const t = useT();
  const frequencies = useWords('measureFrequency', MEASURE_FREQUENCIES);
  return (
    <>
      <BilingualLine
        path={`${at.path}/owner`}
        label={t('plans.field.owner')}
        value={point.owner}
        hand={at.hand}
      />
      <div className="plan-point-row">
        <Choice
          {...at}
          field="causeKey"
          label={t('plans.field.cause')}
          value={point.causeKey}
          options={causes}
        />
        <Choice
          {...at}
          field="frequency"
          label={t('plans.field.frequency')}
          value={point.frequency}
          options={frequencies}
        />
        <Day {...at} field="startsOn" label={t('plans.field.startsOn')} value={point.startsOn} />
        <Proof {...at} value={point.evidenceIds} evidence={evidence} />
      </div>
    </>
  );
}

interface ReferencesProps extends Pick<FieldsProps<RootCause>, 'path' | 'name' | 'hand'> {
  readonly point: Pick<RootCause, 'asins' | 'orderIds'>;
}

const References = ({ point, ...at }: ReferencesProps) =>
  (['asins', 'orderIds'] as const).map((kind) => (
    <TagField key={kind} {...at} kind={kind} value={point[kind]} />
  ));
