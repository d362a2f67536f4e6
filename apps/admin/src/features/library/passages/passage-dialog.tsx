import { languageOf } from '@overturn/ui';
import type { PassageView } from '@overturn/contracts/admin';
import {
  CAUSES,
  NOTICE_KINDS,
  PASSAGE_LANGUAGES,
  PASSAGE_PARTS,
  PLACEHOLDERS,
} from '@overturn/kernel/vocabulary';
import { explainFinding, lintPassage } from '@overturn/lint';
import { blankOf, unknownBlank } from '@overturn/wording';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Modal, Select } from 'antd';
import { useFormProblem } from '../../../shared/form-problem';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { checksQuery, useSavePassage, type PassageFields, type PassagePlace } from '../library.queries';

type Fields = PassageFields & PassagePlace;

const EMPTY: Fields = { part: 'action', language: 'zh', title: '', body: '', causes: [], noticeKinds: [] };

/** Adds a passage, or writes another wording of one; the checker reads along. */
export function PassageDialog({
  passage,
  onClose,
}: {
  readonly passage: PassageView | null;
  readonly onClose: () => void;
}) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<Fields>();
  const problem = useFormProblem(form);
  const { mutate, isPending } = useSavePassage();
  const needed = [{ required: true, whitespace: true, message: t('shared.required') }];
  const start = passage ? { part: passage.part, language: passage.language, ...passage.newest } : EMPTY;
  const save = ({ part, language, ...fields }: Fields) => {
    problem.clear();
    mutate(
      { passage, place: { part, language }, fields },
      {
        onSuccess: () => {
          report.success(t('library.savedForApproval'));
          onClose();
        },
        onError: problem.show,
      },
    );
  };
  const insert = (blank: string) => {
    const field = document.getElementById('passage_body');
    const body = String(form.getFieldValue('body') ?? '');
    const at = field instanceof HTMLTextAreaElement ? field.selectionStart : body.length;
    form.setFieldValue('body', `${body.slice(0, at)}${blank}${body.slice(at)}`);
    field?.focus();
  };
  return (
    <Modal
      open
      width={760}
      title={t(passage ? 'library.reword' : 'library.add')}
      okText={t('shared.save')}
      cancelText={t('shared.cancel')}
      confirmLoading={isPending}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<Fields>
        form={form}
        name="passage"
        layout="vertical"
        requiredMark={false}
        initialValues={start}
        onFinish={() => save(form.getFieldsValue(true) as Fields)}
      >
        {problem.text ? <Alert type="error" showIcon className="form-alert" title={problem.text} /> : null}
        <div className="passage-row">
          <Form.Item name="part" label={t('library.part')}>
            <Select
              disabled={passage !== null}
              options={PASSAGE_PARTS.map((value) => ({ value, label: t(`vocab.planPart.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name="language" label={t('library.language')}>
            <Select
              disabled={passage !== null}
              options={PASSAGE_LANGUAGES.map((value) => ({ value, label: t(`library.language.${value}`) }))}
            />
          </Form.Item>
        </div>
        <Form.Item name="title" label={t('library.titleOf')} rules={needed}>
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item name="body" label={t('library.body')} rules={needed} extra={t('library.body.hint')}>
          <Input.TextArea maxLength={4000} autoSize={{ minRows: 4, maxRows: 14 }} />
        </Form.Item>
        <fieldset className="passage-blanks">
          <legend className="quiet">{t('library.blanks')}</legend>
          {PLACEHOLDERS.map((name) => (
            <Button key={name} size="small" onClick={() => insert(blankOf(name))}>
              {t(`vocab.placeholder.${name}`)}
            </Button>
          ))}
        </fieldset>
        <Form.Item noStyle shouldUpdate>
          {() => <Found {...(form.getFieldsValue(true) as Fields)} />}
        </Form.Item>
        <Form.Item name="causes" label={t('library.causes')} extra={t('library.causes.hint')}>
          <Select
            mode="multiple"
            optionFilterProp="label"
            options={CAUSES.map((value) => ({ value, label: t(`vocab.cause.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="noticeKinds" label={t('library.noticeKinds')} extra={t('library.causes.hint')}>
          <Select
            mode="multiple"
            optionFilterProp="label"
            options={NOTICE_KINDS.map((value) => ({ value, label: t(`vocab.noticeKind.${value}`) }))}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** What the checker says of the words as they stand. */
function Found({ part, language, body }: Pick<Fields, 'part' | 'language' | 'body'>) {
  const t = useT();
  const locale = languageOf(useLocale());
  const settings = useQuery(checksQuery).data;
  const unknown = unknownBlank(body);
  const findings = body.trim() === '' ? [] : lintPassage({ part, language, body }, settings);
  return (
    <ul className="passage-findings" aria-live="polite" aria-label={t('library.findings')}>
      {unknown === null ? null : (
        <li data-severity="error">{t('library.unknownBlank', { name: unknown })}</li>
      )}
      {findings.map((one) => (
        <li key={`${one.ruleId} ${one.from ?? 0}`} data-severity={one.severity}>
          {t(`vocab.lintSeverity.${one.severity}`)} · {explainFinding(one, locale)}
        </li>
      ))}
    </ul>
  );
}
