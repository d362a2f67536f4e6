import type { ClientView } from '@overturn/contracts/admin';
import { Button, Form, Input, Select } from 'antd';
import { useT } from '../../../shared/i18n';
import type { IntakeDraft } from '../model/intake';

interface AccountFieldProps {
  readonly value: IntakeDraft['account'];
  readonly accounts: ClientView['sellerAccounts'];
  readonly isNewClient: boolean;
  /** The seller's name in the notice. */
  readonly suggestion: string;
  readonly onChange: (account: IntakeDraft['account']) => void;
}

/** Which shop of the client it is about: one that is known, or a new one on the notice's marketplace. */
export function AccountField({ value, accounts, isNewClient, suggestion, onChange }: AccountFieldProps) {
  const t = useT();
  const isNew = value?.kind === 'new';
  const active = accounts.filter(({ retiredAt }) => retiredAt === null);
  const toggle = isNewClient ? null : (
    <Button
      type="link"
      size="small"
      className="field-switch"
      onClick={() => onChange(isNew ? null : { kind: 'new', name: suggestion })}
    >
      {isNew ? t('cases.account.existing') : t('cases.account.new')}
    </Button>
  );
  return (
    <Form.Item label={t('cases.field.account')} htmlFor="intake-account" extra={toggle}>
      {isNew ? (
        <Input
          id="intake-account"
          value={value.name}
          maxLength={120}
          onChange={(event) => onChange({ kind: 'new', name: event.target.value })}
        />
      ) : (
        <Select
          id="intake-account"
          value={value?.id ?? null}
          placeholder={t('cases.account.choose')}
          options={active.map(({ id, name, marketplaces }) => ({
            value: id,
            label: `${name} (${marketplaces.join(', ')})`,
          }))}
          notFoundContent={t('cases.account.none')}
          onChange={(id: string) => onChange({ kind: 'existing', id })}
        />
      )}
    </Form.Item>
  );
}
