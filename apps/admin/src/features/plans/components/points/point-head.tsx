import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import type { PlanList } from '@overturn/wording';
import { Button } from 'antd';
import { memo } from 'react';
import { useT } from '../../../../shared/i18n';
import type { PlanHand } from '../../model/plan-hand';

interface PointHeadProps {
  readonly list: PlanList;
  readonly pointKey: string;
  readonly name: string;
  readonly hand: PlanHand;
  /** Who changed it last, and when; empty where nobody has. */
  readonly edited: string;
}

/** What a point is called, who changed it last, and what is done to it as a whole. */
export const PointHead = memo(function PointHead({ list, pointKey, name, hand, edited }: PointHeadProps) {
  const t = useT();
  return (
    <div className="plan-point-head">
      <span>
        <strong>{name}</strong> <span className="quiet">{edited}</span>
      </span>
      <span>
        {([-1, 1] as const).map((by) => (
          <Button
            key={by}
            type="text"
            size="small"
            icon={by < 0 ? <ArrowUpOutlined aria-hidden /> : <ArrowDownOutlined aria-hidden />}
            aria-label={t(by < 0 ? 'plans.moveUp' : 'plans.moveDown', { name })}
            onClick={() => hand.move(list, pointKey, by)}
          />
        ))}
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={`${t('shared.remove')} ${name}`}
          onClick={() => hand.remove(list, pointKey)}
        />
      </span>
    </div>
  );
});
