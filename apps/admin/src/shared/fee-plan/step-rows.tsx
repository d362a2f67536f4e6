import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '../i18n';
import { PlanItem } from './faults';

const MOST_STEPS = 10;
const FEWEST_STEPS = 2;

interface StepRowsProps {
  readonly index: number;
  readonly at: string;
  readonly currency: string;
}

/** What a success costs by the round in which it comes; the last row has no end. */
export const RoundRows = ({ index, at, currency }: StepRowsProps) => {
  const t = useT();
  return (
    <StepRows
      name={[index, 'rounds']}
      row={(row, isLast) => (
        <>
          {isLast ? (
            <span className="fee-plan-rest">{t('feePlan.rounds.rest')}</span>
          ) : (
            <Form.Item name={[row, 'through']} label={t('feePlan.rounds.through')}>
              <InputNumber min={1} max={100} precision={0} />
            </Form.Item>
          )}
          <PlanItem
            at={`${at}.rounds.${row}`}
            name={[row, 'amount']}
            label={t('feePlan.amount', { currency })}
          >
            <Input inputMode="decimal" />
          </PlanItem>
        </>
      )}
    />
  );
};

/** Marginal bands of the funds: each rate is of its part alone; the last band has no end. */
export const BandRows = ({ index, at, currency }: StepRowsProps) => {
  const t = useT();
  return (
    <StepRows
      name={[index, 'bands']}
      row={(row, isLast) => (
        <>
          {isLast ? (
            <span className="fee-plan-rest">{t('feePlan.bands.rest')}</span>
          ) : (
            <Form.Item name={[row, 'upTo']} label={t('feePlan.bands.upTo', { currency })}>
              <Input inputMode="decimal" />
            </Form.Item>
          )}
          <PlanItem at={`${at}.bands.${row}`} name={[row, 'percent']} label={t('feePlan.percent')}>
            <Input inputMode="decimal" suffix="%" />
          </PlanItem>
        </>
      )}
    />
  );
};

interface RowsProps {
  readonly name: (string | number)[];
  readonly row: (row: number, isLast: boolean) => ReactNode;
}

function StepRows({ name, row }: RowsProps) {
  const t = useT();
  return (
    <Form.List name={name}>
      {(fields, { add, remove }) => (
        <div className="fee-plan-steps">
          {fields.map(({ key, name: place }) => (
            <div key={key} className="fee-plan-step">
              {row(place, place === fields.length - 1)}
              {fields.length > FEWEST_STEPS && place < fields.length - 1 ? (
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={t('feePlan.step.remove', { number: place + 1 })}
                  onClick={() => remove(place)}
                />
              ) : null}
            </div>
          ))}
          {fields.length < MOST_STEPS ? (
            <Button
              type="dashed"
              icon={<PlusOutlined />}
              onClick={() => add({}, Math.max(0, fields.length - 1))}
            >
              {t('feePlan.step.add')}
            </Button>
          ) : null}
        </div>
      )}
    </Form.List>
  );
}
