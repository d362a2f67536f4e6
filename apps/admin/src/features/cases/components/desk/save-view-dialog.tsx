import type { SavedViewView } from '@overturn/contracts/admin';
import { Alert, Checkbox, Form, Input, Modal } from 'antd';
import { useFormProblem } from '../../../../shared/form-problem';
import { useT } from '../../../../shared/i18n';
import { useReport } from '../../../../shared/report';
import { useCan } from '../../../../shared/session';
import { useChangeView } from '../../api/desk.queries';
import type { CaseSearch } from '../../model/case-search';
import { savedOf } from '../../model/saved-search';

interface SaveViewDialogProps {
  /** The view to change; null for a new one. */
  readonly view: SavedViewView | null;
  readonly search: CaseSearch;
  readonly onClose: () => void;
}

interface Fields {
  name: string;
  isShared?: boolean;
  isPinned?: boolean;
}

const FIELD_OF_CODE = { 'CASES.VIEW_NAME_TAKEN': 'name' } as const;

/** Gives the present filter and order a name. What was typed stays until it is saved. */
export function SaveViewDialog({ view, search, onClose }: SaveViewDialogProps) {
  const t = useT();
  const can = useCan();
  const report = useReport();
  const [form] = Form.useForm<Fields>();
  const problem = useFormProblem(form, FIELD_OF_CODE);
  const change = useChangeView();
  const isShared = Form.useWatch('isShared', form) ?? view?.isShared ?? false;
  const submit = ({ name, isShared: shared = false, isPinned = false }: Fields) => {
    problem.clear();
    const body = { name, search: savedOf(search), isShared: shared, isPinned: shared && isPinned };
    change.mutate(view ? { act: 'update', view, body } : { act: 'create', body }, {
      onSuccess: () => {
        report.success(t('shared.saved'));
        onClose();
      },
      onError: problem.show,
    });
  };
  return (
    <Modal
      open
      title={t(view ? 'desk.views.edit' : 'desk.views.save')}
      okText={t('shared.save')}
      cancelText={t('shared.cancel')}
      confirmLoading={change.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          name: view?.name ?? '',
          isShared: view?.isShared ?? false,
          isPinned: view?.isPinned ?? false,
        }}
        onFinish={submit}
      >
        {problem.text ? <Alert type="error" showIcon className="form-alert" title={problem.text} /> : null}
        <p className="quiet">{t('desk.views.hint')}</p>
        <Form.Item
          name="name"
          label={t('desk.views.name')}
          rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
        >
          <Input maxLength={40} autoFocus />
        </Form.Item>
        {can('view:share') ? (
          <>
            <Form.Item name="isShared" valuePropName="checked">
              <Checkbox>{t('desk.views.share')}</Checkbox>
            </Form.Item>
            <Form.Item name="isPinned" valuePropName="checked">
              <Checkbox disabled={!isShared}>{t('desk.views.pin')}</Checkbox>
            </Form.Item>
          </>
        ) : null}
      </Form>
    </Modal>
  );
}
