import { ApiProblem } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Alert, Form, Modal, Select } from 'antd';
import { useState } from 'react';
import { ProblemAlert } from '../../../../shared/components/problem-alert';
import { useT } from '../../../../shared/i18n';
import { staffQuery } from '../../api/case.queries';
import { bulkPreviewQuery, useStartBulkJob, type BulkRequest } from '../../api/desk.queries';
import { targetOf, type BulkSelection } from '../../model/bulk-selection';
import type { CaseSearch } from '../../model/case-search';
import { TagSelect } from './tag-select';

interface BulkDialogProps {
  readonly kind: 'assign' | 'tag';
  readonly search: CaseSearch;
  readonly selection: BulkSelection;
  readonly onStarted: () => void;
  readonly onClose: () => void;
}

const NOBODY = 'nobody';

/** Says how many cases it would be, asks what is to be done, and begins. What was chosen stays when it is refused. */
export function BulkDialog({ kind, search, selection, onStarted, onClose }: BulkDialogProps) {
  const t = useT();
  const navigate = useNavigate();
  const staff = useQuery(staffQuery).data?.items ?? [];
  const isFilter = selection.kind === 'filter';
  const preview = useQuery({ ...bulkPreviewQuery(search), enabled: isFilter });
  const [assignee, setAssignee] = useState<string | null>(null);
  const [add, setAdd] = useState<string[]>([]);
  const [remove, setRemove] = useState<string[]>([]);
  const start = useStartBulkJob();
  const count = isFilter ? preview.data?.count : selection.ids.length;
  const isTooMany = isFilter && (preview.data?.isTooMany ?? false);
  const isFilled = kind === 'assign' ? assignee !== null : add.length + remove.length > 0;
  const action = (): BulkRequest['action'] =>
    kind === 'assign' ? { kind, assigneeId: assignee === NOBODY ? null : assignee } : { kind, add, remove };
  const submit = () =>
    start.mutate(
      { action: action(), target: targetOf(selection, search) },
      {
        onSuccess: ({ id }) => {
          onStarted();
          void navigate({ to: '/jobs/$jobId', params: { jobId: id } });
        },
      },
    );
  return (
    <Modal
      open
      title={t(`desk.bulk.${kind}`)}
      okText={t('desk.bulk.start')}
      cancelText={t('shared.cancel')}
      okButtonProps={{ disabled: !isFilled || isTooMany || !count }}
      confirmLoading={start.isPending}
      mask={{ closable: false }}
      onOk={submit}
      onCancel={onClose}
    >
      <p role="status">
        {count === undefined
          ? t('shared.loading')
          : t('desk.bulk.preview', { count: isTooMany ? `${count}+` : count })}
      </p>
      {isTooMany ? (
        <Alert type="warning" showIcon className="form-alert" title={t('desk.bulk.narrow')} />
      ) : null}
      {start.isError ? <ProblemAlert problem={ApiProblem.of(start.error)} /> : null}
      <Form layout="vertical" requiredMark={false}>
        {kind === 'assign' ? (
          <Form.Item label={t('cases.column.assignee')}>
            <Select
              aria-label={t('cases.column.assignee')}
              placeholder={t('cases.assign.choose')}
              value={assignee}
              showSearch={{ optionFilterProp: 'label' }}
              options={[
                ...staff
                  .filter(({ state }) => state === 'active')
                  .map(({ id, name }) => ({ value: id, label: name })),
                { value: NOBODY, label: t('cases.assignee.none') },
              ]}
              onChange={setAssignee}
            />
          </Form.Item>
        ) : (
          <>
            <Form.Item label={t('desk.bulk.addTags')}>
              <TagSelect label={t('desk.bulk.addTags')} value={add} isOpen onChange={setAdd} />
            </Form.Item>
            <Form.Item label={t('desk.bulk.removeTags')}>
              <TagSelect label={t('desk.bulk.removeTags')} value={remove} onChange={setRemove} />
            </Form.Item>
          </>
        )}
      </Form>
      <p className="quiet">{t('desk.bulk.hint')}</p>
    </Modal>
  );
}
