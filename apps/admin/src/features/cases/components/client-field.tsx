import { clientName } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useLocale, useT } from '../../../shared/i18n';
import { useDebounced } from '../../../shared/use-debounced';
import { clientSearchQuery } from '../api/intake.queries';
import type { IntakeDraft } from '../model/intake';

interface ClientFieldProps {
  readonly value: IntakeDraft['client'];
  /** The seller's name in the notice. */
  readonly suggestion: string;
  readonly onChange: (client: IntakeDraft['client']) => void;
}

/** Whose case it is: a client found by two characters, or a new one, named as in the notice. */
export function ClientField({ value, suggestion, onChange }: ClientFieldProps) {
  const t = useT();
  const locale = useLocale();
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed === '' ? suggestion : typed, 200);
  const found = useQuery(clientSearchQuery(q));
  const isNew = value.kind === 'new';
  const [chosenName, setChosenName] = useState('');
  const options = (found.data?.items ?? []).map((client) => ({
    value: client.id,
    label: clientName(client, locale),
  }));
  const chosen = !isNew && value.id !== null ? [{ value: value.id, label: chosenName }] : [];
  return (
    <Form.Item
      label={t('cases.field.client')}
      htmlFor="intake-client"
      extra={
        <Button
          type="link"
          size="small"
          className="field-switch"
          onClick={() =>
            onChange(
              isNew ? { kind: 'existing', id: null } : { kind: 'new', name: typed.trim() || suggestion },
            )
          }
        >
          {isNew ? t('cases.client.existing') : t('cases.client.new')}
        </Button>
      }
    >
      {isNew ? (
        <Input
          id="intake-client"
          value={value.name}
          maxLength={120}
          autoFocus
          onChange={(event) => onChange({ kind: 'new', name: event.target.value })}
        />
      ) : (
        <Select
          id="intake-client"
          value={value.id}
          placeholder={t('cases.client.search')}
          loading={found.isFetching}
          showSearch={{ filterOption: false, onSearch: setTyped }}
          options={[
            ...chosen.filter(({ value: id }) => options.every((option) => option.value !== id)),
            ...options,
          ]}
          notFoundContent={
            [...q.trim()].length < 2 ? t('cases.client.twoCharacters') : t('cases.client.none')
          }
          onChange={(id: string, option) => {
            const picked = Array.isArray(option) ? option[0] : option;
            setChosenName(String(picked?.label ?? ''));
            onChange({ kind: 'existing', id });
          }}
        />
      )}
    </Form.Item>
  );
}
