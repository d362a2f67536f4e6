import { CAUSES, MEASURE_FREQUENCIES } from '@overturn/kernel/vocabulary';
import type { CorrectiveAction, PreventiveMeasure, RootCause } from '@overturn/wording';
import { Input, Select } from 'antd';
import { memo } from 'react';
import { useT } from '../../../shared/i18n';
import type { PlanHand } from '../model/plan-hand';
import { BilingualLine } from './bilingual-line';
import { PlanPointFrame } from './plan-point-frame';
import { PlanTextPair } from './plan-text-pair';
import { TagField } from './tag-field';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface PointProps<Point> {
  readonly point: Point;
  readonly place: number;
  readonly hand: PlanHand;
  readonly edited: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string | null;
  readonly options: readonly Option[];
  readonly onChange: (value: string | null) => void;
}

const Choice = ({ label, placeholder, value, options, onChange }: ChoiceProps) => (
  <Select<string>
    aria-label={label}
    className="plan-choice"
    placeholder={placeholder}
    allowClear
    value={options.some((one) => one.value === value) ? value : null}
    options={[...options]}
    onChange={(chosen: string | undefined) => onChange(chosen ?? null)}
    popupMatchSelectWidth={false}
  />
);

/** Why it happened, of which kind, and of which products or orders it is told. */
export const CausePoint = memo(function CausePoint({ point, place, hand, edited }: PointProps<RootCause>) {
  const t = useT();
  const name = `${t('vocab.planPart.cause')} ${place + 1}`;
  const path = `causes/${point.key}`;
  return (
    <PlanPointFrame list="causes" pointKey={point.key} name={name} hand={hand} edited={edited}>
      <PlanTextPair
        path={`${path}/text`}
        label={name}
        value={point.text}
        onText={hand.text}
        onConfirm={hand.confirm}
      />
      <div className="plan-point-row">
        <Choice
          label={`${name} · ${t('plans.field.kindOfCause')}`}
          placeholder={t('plans.field.kindOfCause')}
          value={point.cause}
          options={CAUSES.map((value) => ({ value, label: t(`vocab.cause.${value}`) }))}
          onChange={(cause) => hand.set(`${path}/cause`, cause)}
        />
        <References path={path} name={name} point={point} hand={hand} />
      </div>
    </PlanPointFrame>
  );
});

interface TiedProps<Point> extends PointProps<Point> {
  readonly causes: readonly Option[];
  readonly evidence: readonly Option[];
}

/** What was done, about which cause, on which day, and what proves it. */
export const ActionPoint = memo(function ActionPoint(props: TiedProps<CorrectiveAction>) {
  const { point, place, hand, edited, causes, evidence } = props;
  const t = useT();
  const name = `${t('vocab.planPart.action')} ${place + 1}`;
  const path = `actions/${point.key}`;
  return (
    <PlanPointFrame list="actions" pointKey={point.key} name={name} hand={hand} edited={edited}>
      <PlanTextPair
        path={`${path}/text`}
        label={name}
        value={point.text}
        onText={hand.text}
        onConfirm={hand.confirm}
      />
      <div className="plan-point-row">
        <Tie path={path} name={name} value={point.causeKey} causes={causes} hand={hand} />
        <Day path={`${path}/doneOn`} label={t('plans.field.doneOn')} value={point.doneOn} hand={hand} />
        <References path={path} name={name} point={point} hand={hand} />
        <Proof path={path} name={name} value={point.evidenceIds} evidence={evidence} hand={hand} />
      </div>
    </PlanPointFrame>
  );
});

/** What keeps a cause from coming back: who sees to it, how often, from when, and what proves it. */
export const MeasurePoint = memo(function MeasurePoint(props: TiedProps<PreventiveMeasure>) {
  const { point, place, hand, edited, causes, evidence } = props;
  const t = useT();
  const name = `${t('vocab.planPart.measure')} ${place + 1}`;
  const path = `measures/${point.key}`;
  return (
    <PlanPointFrame list="measures" pointKey={point.key} name={name} hand={hand} edited={edited}>
      <PlanTextPair
        path={`${path}/text`}
        label={name}
        value={point.text}
        onText={hand.text}
        onConfirm={hand.confirm}
      />
      <BilingualLine path={`${path}/owner`} label={t('plans.field.owner')} value={point.owner} hand={hand} />
      <div className="plan-point-row">
        <Tie path={path} name={name} value={point.causeKey} causes={causes} hand={hand} />
        <Choice
          label={`${name} · ${t('plans.field.frequency')}`}
          placeholder={t('plans.field.frequency')}
          value={point.frequency}
          options={MEASURE_FREQUENCIES.map((value) => ({
            value,
            label: t(`vocab.measureFrequency.${value}`),
          }))}
          onChange={(frequency) => hand.set(`${path}/frequency`, frequency)}
        />
        <Day path={`${path}/startsOn`} label={t('plans.field.startsOn')} value={point.startsOn} hand={hand} />
        <Proof path={path} name={name} value={point.evidenceIds} evidence={evidence} hand={hand} />
      </div>
    </PlanPointFrame>
  );
});

interface FieldProps {
  readonly path: string;
  readonly name: string;
  readonly hand: PlanHand;
}

function Tie({
  path,
  name,
  value,
  causes,
  hand,
}: FieldProps & { readonly value: string | null; readonly causes: readonly Option[] }) {
  const t = useT();
  return (
    <Choice
      label={`${name} · ${t('plans.field.cause')}`}
      placeholder={t('plans.field.cause')}
      value={value}
      options={causes}
      onChange={(causeKey) => hand.set(`${path}/causeKey`, causeKey)}
    />
  );
}

interface DayProps {
  readonly path: string;
  readonly label: string;
  readonly value: string | null;
  readonly hand: PlanHand;
}

const Day = ({ path, label, value, hand }: DayProps) => (
  <label className="plan-inline">
    <span className="quiet">{label}</span>
    <Input type="date" value={value ?? ''} onChange={(event) => hand.set(path, event.target.value || null)} />
  </label>
);

function References({
  path,
  name,
  point,
  hand,
}: FieldProps & { readonly point: Pick<RootCause, 'asins' | 'orderIds'> }) {
  const t = useT();
  return (['asins', 'orderIds'] as const).map((kind) => (
    <TagField
      key={kind}
      kind={kind}
      label={`${name} · ${t(`plans.field.${kind}`)}`}
      value={point[kind]}
      onChange={(names) => hand.set(`${path}/${kind}`, names)}
    />
  ));
}

function Proof({
  path,
  name,
  value,
  evidence,
  hand,
}: FieldProps & { readonly value: readonly string[]; readonly evidence: readonly Option[] }) {
  const t = useT();
  return (
    <Select
      mode="multiple"
      className="plan-tags"
      aria-label={`${name} · ${t('plans.field.evidence')}`}
      placeholder={t('plans.field.evidence')}
      value={[...value]}
      options={[...evidence]}
      optionFilterProp="label"
      onChange={(ids: string[]) => hand.set(`${path}/evidenceIds`, ids)}
      popupMatchSelectWidth={false}
    />
  );
}
