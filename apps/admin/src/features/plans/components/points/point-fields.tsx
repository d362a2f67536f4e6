import { Input, Select } from 'antd';
import { memo, useMemo } from 'react';
import { useT } from '../../../../shared/i18n';
import { useCodeText } from '../../../../shared/words/known-text';
import type { PlanHand } from '../../model/plan-hand';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Where a field of a point is. Fields are memoised: whoever types in the point's text draws none of them. */
export interface FieldPlace {
  /** Of the point, such as `actions/k1`. */
  readonly path: string;
  /** How people call the point. */
  readonly name: string;
  readonly hand: PlanHand;
}

/** The values of a vocabulary in words. */
export function useWords(group: 'cause' | 'measureFrequency', values: readonly string[]): readonly Option[] {
  const codeText = useCodeText();
  return useMemo(
    () => values.map((value) => ({ value, label: codeText(`vocab.${group}`, value) })),
    [group, values, codeText],
  );
}

interface ChoiceProps extends FieldPlace {
  readonly field: 'cause' | 'causeKey' | 'frequency';
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly Option[];
}

/** One of some, or none. */
export const Choice = memo(function Choice({ path, name, hand, field, label, value, options }: ChoiceProps) {
  return (
    <Select<string>
      aria-label={`${name} · ${label}`}
      className="plan-choice"
      placeholder={label}
      allowClear
      value={options.some((one) => one.value === value) ? value : null}
      options={[...options]}
      onChange={(chosen: string | undefined) => hand.set(`${path}/${field}`, chosen ?? null)}
      popupMatchSelectWidth={false}
    />
  );
});

interface DayProps extends FieldPlace {
  readonly field: 'doneOn' | 'startsOn';
  readonly label: string;
  readonly value: string | null;
}

/** A calendar date, or none. */
export const Day = memo(function Day({ path, hand, field, label, value }: DayProps) {
  return (
    <label className="plan-inline">
      <span className="quiet">{label}</span>
      <Input
        type="date"
        value={value ?? ''}
        onChange={(event) => hand.set(`${path}/${field}`, event.target.value || null)}
      />
    </label>
  );
});

interface ProofProps extends FieldPlace {
  readonly value: readonly string[];
  readonly evidence: readonly Option[];
}

/** The files that prove a point. */
export const Proof = memo(function Proof({ path, name, hand, value, evidence }: ProofProps) {
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
});
