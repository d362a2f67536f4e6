import type { DeadlineView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Form, Radio } from 'antd';
import { DateChangeList } from '../../../shared/deadlines/date-change-list';
import { useT } from '../../../shared/i18n';
import { pinPreviewQuery } from '../api/case.queries';

interface PinDependentsProps {
  readonly caseId: string;
  readonly deadline: DeadlineView;
  /** The date that is about to be set; null while it is not a date. */
  readonly dueAt: string | null;
}

/** What hangs on a date, with old and new dates, before it is moved; and whether to move it along. */
export function PinDependents({ caseId, deadline, dueAt }: PinDependentsProps) {
  const t = useT();
  const preview = useQuery(pinPreviewQuery(caseId, deadline.id, dueAt));
  const items = preview.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <>
      <Form.Item label={t('deadlines.dependents')} extra={t('deadlines.dependentsHint')}>
        <DateChangeList changes={items} zone={deadline.zone} />
      </Form.Item>
      <Form.Item name="dependents" initialValue="move">
        <Radio.Group
          options={[
            { value: 'move', label: t('deadlines.moveDependents') },
            { value: 'propose', label: t('deadlines.leaveDependents') },
          ]}
        />
      </Form.Item>
    </>
  );
}
