import { ApiProblem, fieldText } from '@overturn/ui';
import { Form, Input } from 'antd';
import { useLocale, useT } from '../../../shared/i18n';
import { searchText } from '../../../shared/words/search-text';
import type { ClientInput } from '../model/client-fields';

/** The inputs of a client; one of the two names is needed. */
export function ClientFields({ error }: { readonly error: unknown }) {
  const t = useT();
  const locale = useLocale();
  const wrong = (name: keyof ClientInput) => {
    const code = error ? ApiProblem.of(error).fieldCode(name) : undefined;
    return code ? { validateStatus: 'error' as const, help: fieldText(code, locale) } : {};
  };
  const oneName = ({ getFieldValue }: { getFieldValue: (name: string) => unknown }) => ({
    validator: () =>
      searchText(getFieldValue('nameZh')).trim() || searchText(getFieldValue('nameEn')).trim()
        ? Promise.resolve()
        : Promise.reject(new Error(t('clients.field.oneName'))),
  });
  return (
    <>
      <Form.Item name="nameZh" label={t('clients.field.nameZh')} rules={[oneName]} {...wrong('nameZh')}>
        <Input maxLength={120} autoFocus />
      </Form.Item>
      <Form.Item name="nameEn" label={t('clients.field.nameEn')} {...wrong('nameEn')}>
        <Input maxLength={200} lang="en" />
      </Form.Item>
      <Form.Item
        name="taxNumber"
        label={t('clients.field.taxNumber')}
        rules={[{ pattern: /^\s*[0-9A-Za-z-]{5,30}\s*$/, message: t('clients.field.taxNumberForm') }]}
        {...wrong('taxNumber')}
      >
        <Input maxLength={30} />
      </Form.Item>
      <Form.Item name="notes" label={t('clients.field.notes')} {...wrong('notes')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={4000} />
      </Form.Item>
    </>
  );
}
