import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { MEASURE_FREQUENCIES } from '@overturn/kernel/vocabulary';
import type { PlanContent } from '@overturn/wording';
import { Button, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '../../../shared/i18n';
import { addAction, addCause, addMeasure, removeCause, withChanged, without } from '../model/plan-draft';
import { BilingualField } from './bilingual-field';

const TEXT_MAX = 4000;
const OWNER_MAX = 200;

interface PlanFieldsProps {
  readonly plan: PlanContent;
  /** Changes the plan as it is then, which may be further than what this screen last drew. */
  readonly onEdit: (edit: (plan: PlanContent) => PlanContent) => void;
}

/** The three parts of a plan as a form, each text in both languages. */
export function PlanFields({ plan, onEdit }: PlanFieldsProps) {
  const t = useT();
  const causeOptions = plan.causes.map(({ key, text }, place) => ({
    value: key,
    label: `${place + 1}. ${(text.zh || text.en || t('vocab.planPart.cause')).slice(0, 40)}`,
  }));
  const causeChoice = (label: string, value: string | null, choose: (key: string | null) => void) => (
    <Select
      aria-label={label}
      className="plan-choice"
      placeholder={t('plans.field.cause')}
      value={causeOptions.some((one) => one.value === value) ? value : null}
      options={causeOptions}
      onChange={choose}
      popupMatchSelectWidth={false}
    />
  );
  return (
    <div className="plan-fields">
      <Part title={t('vocab.planPart.opening')}>
        <BilingualField
          label={t('vocab.planPart.opening')}
          value={plan.opening}
          maxLength={TEXT_MAX}
          onChange={(opening) => onEdit((now) => ({ ...now, opening }))}
        />
      </Part>
      <Part title={t('plans.causes')} onAdd={() => onEdit(addCause)} hint={t('plans.causes.hint')}>
        {plan.causes.map((cause, place) => (
          <Point
            key={cause.key}
            name={`${t('vocab.planPart.cause')} ${place + 1}`}
            onRemove={() => onEdit((now) => removeCause(now, cause.key))}
          >
            <BilingualField
              label={`${t('vocab.planPart.cause')} ${place + 1}`}
              value={cause.text}
              maxLength={TEXT_MAX}
              onChange={(text) =>
                onEdit((now) => ({ ...now, causes: withChanged(now.causes, place, { text }) }))
              }
            />
          </Point>
        ))}
      </Part>
      <Part title={t('plans.actions')} onAdd={() => onEdit(addAction)} hint={t('plans.actions.hint')}>
        {plan.actions.map((action, place) => {
          const name = `${t('vocab.planPart.action')} ${place + 1}`;
          const change = (part: Partial<PlanContent['actions'][number]>) =>
            onEdit((now) => ({ ...now, actions: withChanged(now.actions, place, part) }));
          return (
            <Point
              key={place}
              name={name}
              onRemove={() => onEdit((now) => ({ ...now, actions: without(now.actions, place) }))}
            >
              <BilingualField
                label={name}
                value={action.text}
                maxLength={TEXT_MAX}
                onChange={(text) => change({ text })}
              />
              <div className="plan-point-row">
                {causeChoice(`${name} · ${t('plans.field.cause')}`, action.causeKey, (causeKey) =>
                  change({ causeKey }),
                )}
                <label className="plan-inline">
                  <span className="quiet">{t('plans.field.doneOn')}</span>
                  <Input
                    type="date"
                    value={action.doneOn ?? ''}
                    onChange={(event) => change({ doneOn: event.target.value || null })}
                  />
                </label>
              </div>
            </Point>
          );
        })}
      </Part>
      <Part title={t('plans.measures')} onAdd={() => onEdit(addMeasure)} hint={t('plans.measures.hint')}>
        {plan.measures.map((measure, place) => {
          const name = `${t('vocab.planPart.measure')} ${place + 1}`;
          const change = (part: Partial<PlanContent['measures'][number]>) =>
            onEdit((now) => ({ ...now, measures: withChanged(now.measures, place, part) }));
          return (
            <Point
              key={place}
              name={name}
              onRemove={() => onEdit((now) => ({ ...now, measures: without(now.measures, place) }))}
            >
              <BilingualField
                label={name}
                value={measure.text}
                maxLength={TEXT_MAX}
                onChange={(text) => change({ text })}
              />
              <BilingualField
                label={t('plans.field.owner')}
                value={measure.owner}
                maxLength={OWNER_MAX}
                isLine
                onChange={(owner) => change({ owner })}
              />
              <div className="plan-point-row">
                {causeChoice(`${name} · ${t('plans.field.cause')}`, measure.causeKey, (causeKey) =>
                  change({ causeKey }),
                )}
                <Select
                  aria-label={`${name} · ${t('plans.field.frequency')}`}
                  className="plan-choice"
                  placeholder={t('plans.field.frequency')}
                  value={measure.frequency}
                  options={MEASURE_FREQUENCIES.map((value) => ({
                    value,
                    label: t(`vocab.measureFrequency.${value}`),
                  }))}
                  onChange={(frequency) => change({ frequency })}
                  popupMatchSelectWidth={false}
                />
              </div>
            </Point>
          );
        })}
      </Part>
      <Part title={t('vocab.planPart.closing')}>
        <BilingualField
          label={t('vocab.planPart.closing')}
          value={plan.closing}
          maxLength={TEXT_MAX}
          onChange={(closing) => onEdit((now) => ({ ...now, closing }))}
        />
      </Part>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly hint?: string;
  readonly onAdd?: () => void;
  readonly children: ReactNode;
}

function Part({ title, hint, onAdd, children }: PartProps) {
  const t = useT();
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {hint === undefined ? null : <p className="quiet">{hint}</p>}
      {children}
      {onAdd ? (
        <Button icon={<PlusOutlined aria-hidden />} onClick={onAdd}>
          {t('plans.add', { part: title })}
        </Button>
      ) : null}
    </section>
  );
}

interface PointProps {
  readonly name: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

function Point({ name, onRemove, children }: PointProps) {
  const t = useT();
  return (
    <div className="plan-point">
      <div className="plan-point-head">
        <strong>{name}</strong>
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={`${t('shared.remove')} ${name}`}
          onClick={onRemove}
        />
      </div>
      {children}
    </div>
  );
}
