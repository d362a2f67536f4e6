import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useT } from '../../shared/i18n';

/** Words that the firm does not want in its plans. */
export function FirmPhrases() {
  const t = useT();
  const needed = [{ required: true, whitespace: true, message: t('shared.required') }];
  return (
    <section aria-labelledby="firm-phrases">
      <h2 id="firm-phrases">{t('planChecks.phrases')}</h2>
      <Form.List name="phrases">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="check-phrase">
                <Form.Item name={[name, 'language']}>
                  <Select
                    aria-label={t('planChecks.phrase.language')}
                    options={[
                      { value: 'zh', label: t('planChecks.phrase.zh') },
                      { value: 'en', label: t('planChecks.phrase.en') },
                    ]}
                  />
                </Form.Item>
                <Form.Item name={[name, 'phrase']} rules={needed}>
                  <Input
                    maxLength={100}
                    aria-label={t('planChecks.phrase.words')}
                    placeholder={t('planChecks.phrase.words')}
                  />
                </Form.Item>
                <Form.Item name={[name, 'severity']}>
                  <Select
                    aria-label={t('planChecks.phrase.severity')}
                    options={(['warning', 'error'] as const).map((value) => ({
                      value,
                      label: t(`vocab.lintSeverity.${value}`),
                    }))}
                  />
                </Form.Item>
                <Form.Item name={[name, 'advice']}>
                  <Input
                    maxLength={200}
                    aria-label={t('planChecks.phrase.advice')}
                    placeholder={t('planChecks.phrase.advice')}
                  />
                </Form.Item>
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={t('planChecks.phrase.remove', { number: name + 1 })}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Form.Item>
              <Button
                icon={<PlusOutlined />}
                onClick={() => add({ language: 'zh', phrase: '', severity: 'warning', advice: '' })}
              >
                {t('planChecks.phrase.add')}
              </Button>
            </Form.Item>
          </>
        )}
      </Form.List>
    </section>
  );
}
