import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { ASKED_DOCUMENTS } from '@overturn/kernel/vocabulary';
import { Button, Form, Input, Select } from 'antd';
import { useT } from '../../../shared/i18n';
import { FIELDS_OF_TYPE, type FormField, type FormType } from '../model/submission-form';

/** The inputs of one type of submission. */
export function SubmissionFields({ type }: { readonly type: FormType }) {
  const t = useT();
  if (type === 'questionnaire') return <QuestionnaireFields />;
  return FIELDS_OF_TYPE[type].map((field) => {
    const label = t(`submissions.field.${field.name}`);
    return (
      <Form.Item
        key={`${type} ${field.name}`}
        name={field.name}
        label={field.isOptional ? `${label}${t('cases.optional')}` : label}
        rules={
          field.isOptional
            ? []
            : [
                {
                  required: true,
                  message: t('shared.required'),
                  ...(field.as === 'documents' ? {} : { whitespace: true }),
                },
              ]
        }
      >
        <Control field={field} />
      </Form.Item>
    );
  });
}

interface ControlProps {
  readonly field: FormField;
  readonly id?: string;
  readonly value?: never;
  readonly onChange?: () => void;
}

function Control({ field, ...given }: ControlProps) {
  const t = useT();
  switch (field.as) {
    case 'text':
      return (
        <Input.TextArea {...given} autoSize={{ minRows: 4, maxRows: 14 }} maxLength={field.max} showCount />
      );
    case 'documents':
      return (
        <Select
          {...given}
          mode="multiple"
          optionFilterProp="label"
          options={ASKED_DOCUMENTS.map((value) => ({ value, label: t(`vocab.document.${value}`) }))}
        />
      );
    default:
      return <Input {...given} type={field.as === 'date' ? 'date' : 'text'} maxLength={field.max} />;
  }
}

/** Questions of Amazon with our answers, as many as there are. */
function QuestionnaireFields() {
  const t = useT();
  const written = [{ required: true, whitespace: true, message: t('shared.required') }];
  return (
    <Form.List name="answers" initialValue={[{}]}>
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <div key={key} className="questionnaire-pair">
              <Form.Item
                name={[name, 'question']}
                label={t('submissions.field.question', { number: name + 1 })}
                rules={written}
              >
                <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={2000} />
              </Form.Item>
              <Form.Item
                name={[name, 'answer']}
                label={t('submissions.field.answer', { number: name + 1 })}
                rules={written}
              >
                <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={8000} />
              </Form.Item>
              {fields.length > 1 ? (
                <Button
                  size="small"
                  icon={<DeleteOutlined aria-hidden />}
                  onClick={() => remove(name)}
                  aria-label={`${t('shared.remove')} ${t('submissions.field.question', { number: name + 1 })}`}
                >
                  {t('shared.remove')}
                </Button>
              ) : null}
            </div>
          ))}
          <Button className="questionnaire-add" icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
            {t('submissions.addQuestion')}
          </Button>
        </>
      )}
    </Form.List>
  );
}
