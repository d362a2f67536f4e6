import type { DunningLevelsView, DunningPreviewView } from '@overturn/contracts/admin';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api';
import { FormDialog } from '../../shared/dialogs/form-dialog';
import { useFormProblem } from '../../shared/form-problem';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useDunningChange } from './dunning.queries';

type Level = DunningLevelsView['items'][number];

interface LevelInput extends Pick<Level, 'subjectZh' | 'bodyZh' | 'subjectEn' | 'bodyEn'> {
  readonly days: string;
}

const FIELDS = [
  ['subjectZh', false],
  ['bodyZh', true],
  ['subjectEn', false],
  ['bodyEn', true],
] as const;

/** Words to begin with; a firm writes its own. */
const FIRST: LevelInput = {
  days: '7',
  subjectZh: '账单 {{invoice}} 尚未付清',
  bodyZh:
    '{{client}}，您好：\n账单 {{invoice}} 应在 {{due}} 前付清，目前还有 {{amount}} 未付。\n请打开页面查看账单、付款方式和对账单；如已付款，请上传回单。',
  subjectEn: 'Invoice {{invoice}} is still open',
  bodyEn:
    'Dear {{client}},\ninvoice {{invoice}} was due on {{due}}; {{amount}} of it is still open.\nPlease open the page for the invoice, how to pay it, and a statement. If you have paid, please upload the slip.',
};

interface LevelDialogProps {
  readonly level: Level | null;
  readonly onClose: () => void;
}

/** A level's day and words, with a preview of the mail in both languages. */
export function LevelDialog({ level, onClose }: LevelDialogProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<LevelInput>();
  const problem = useFormProblem(form, { 'DUNNING.DAY_TAKEN': 'days' });
  const [preview, setPreview] = useState<DunningPreviewView | null>(null);
  const required = [{ required: true, whitespace: true, message: t('shared.required') }];
  const save = useDunningChange(({ days, ...texts }: LevelInput) => {
    const body = { ...texts, days: Number(days) };
    return level
      ? api.saveDunningLevel({ params: { levelId: level.id }, body: { ...body, version: level.version } })
      : api.addDunningLevel({ body });
  });
  const look = async () => {
    try {
      const { days, ...texts } = await form.validateFields();
      setPreview(await api.previewDunningLevel({ body: { ...texts, days: Number(days) } }));
    } catch (error) {
      if (error instanceof Error) problem.show(error);
    }
  };
  return (
    <FormDialog<LevelInput>
      form={form}
      title={t(level ? 'dunning.settings' : 'dunning.settings.add')}
      hint={t('dunning.placeholders')}
      initialValues={level ? { ...level, days: String(level.days) } : FIRST}
      isSaving={save.isPending}
      problem={problem.text}
      onSubmit={(input) =>
        save.mutate(input, {
          onSuccess: () => {
            report.success(t('shared.saved'));
            onClose();
          },
          onError: problem.show,
        })
      }
      onClose={onClose}
    >
      <Form.Item
        name="days"
        label={t('dunning.days')}
        rules={[
          ...required,
          {
            validator: (_, typed: string) =>
              /^-?\d{1,3}$/.test(typed) && Number(typed) >= -60 && Number(typed) <= 365
                ? Promise.resolve()
                : Promise.reject(new Error(t('dunning.daysWrong'))),
          },
        ]}
      >
        <Input inputMode="numeric" />
      </Form.Item>
      {FIELDS.map(([name, isLong]) => (
        <Form.Item key={name} name={name} label={t(`dunning.${name}`)} rules={required}>
          {isLong ? (
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={2000} />
          ) : (
            <Input maxLength={120} />
          )}
        </Form.Item>
      ))}
      <Button onClick={() => void look()}>{t('dunning.settings.preview')}</Button>
      {preview ? (
        <section aria-label={t('dunning.settings.previewOf')}>
          <p className="quiet">{t('dunning.settings.previewOf')}</p>
          {[preview.zh, preview.en].map(({ subject, lines }) => (
            <blockquote key={subject} className="card">
              <strong>{subject}</strong>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </blockquote>
          ))}
        </section>
      ) : null}
    </FormDialog>
  );
}
