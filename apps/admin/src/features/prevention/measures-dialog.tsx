import type { PreventionView } from '@overturn/contracts/admin';
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { SavingDialog } from '../../shared/dialogs/saving-dialog';
import { useT } from '../../shared/i18n';

type Measures = PreventionView['measures'];
const MOST_MEASURES = 40;

interface MeasuresDialogProps {
  readonly measures: Measures;
  readonly write: (measures: Measures) => Promise<PreventionView>;
  readonly onSaved: (view: PreventionView) => void;
  readonly onClose: () => void;
}

/** Changes the measures in both languages; each keeps its id, so that a tick stays with it. */
export function MeasuresDialog({ measures, write, onSaved, onClose }: MeasuresDialogProps) {
  const t = useT();
  const save = useMutation({
    mutationFn: (input: { readonly measures: Measures }) => write(input.measures),
    onSuccess: onSaved,
  });
  const required = [{ required: true, whitespace: true, message: t('shared.required') }];
  return (
    <SavingDialog
      title={t('prevention.title')}
      hint={t('prevention.hint')}
      initialValues={{ measures }}
      change={save}
      onClose={onClose}
    >
      <Form.List name="measures">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <fieldset key={key} className="prevention-measure">
                <legend>{t('prevention.measure', { number: name + 1 })}</legend>
                <Form.Item name={[name, 'id']} hidden>
                  <Input />
                </Form.Item>
                <Form.Item name={[name, 'zh']} label={t('prevention.zh')} rules={required}>
                  <Input maxLength={500} />
                </Form.Item>
                <Form.Item name={[name, 'en']} label={t('prevention.en')} rules={required}>
                  <Input maxLength={500} />
                </Form.Item>
                {fields.length > 1 ? (
                  <Button size="small" onClick={() => remove(name)}>
                    {t('prevention.remove', { number: name + 1 })}
                  </Button>
                ) : null}
              </fieldset>
            ))}
            {fields.length < MOST_MEASURES ? (
              <Button
                onClick={() => add({ id: `own-${crypto.randomUUID()}`, zh: '', en: '', isDone: false })}
              >
                {t('prevention.add')}
              </Button>
            ) : null}
          </>
        )}
      </Form.List>
    </SavingDialog>
  );
}
