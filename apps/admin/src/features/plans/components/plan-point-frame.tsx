import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import type { PlanList } from '@overturn/wording';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '../../../shared/i18n';
import type { PlanHand } from '../model/plan-hand';

interface PlanPointFrameProps {
  readonly list: PlanList;
  readonly pointKey: string;
  readonly name: string;
  readonly hand: PlanHand;
  /** Who changed it last, and when; empty where nobody has. */
  readonly edited: string;
  readonly children: ReactNode;
}

/** One point of a plan with what is done to it as a whole. */
export function PlanPointFrame({ list, pointKey, name, hand, edited, children }: PlanPointFrameProps) {
  const t = useT();
  return (
    <div className="plan-point" id={`plan-${list}/${pointKey}`} tabIndex={-1}>
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
      {children}
    </div>
  );
}
