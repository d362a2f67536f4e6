import { Input, Select } from 'antd';
import { useT } from '../i18n';

interface SearchAndStateProps<State extends string> {
  readonly searchLabel: string;
  readonly search: { readonly q?: string; readonly state?: readonly State[] };
  readonly states: readonly { readonly value: State; readonly label: string }[];
  readonly onChange: (change: { readonly q: string } | { readonly state: readonly State[] }) => void;
}

/** The first two fields over a list of finance: what is looked for, and in which states. */
export function SearchAndState<State extends string>({
  searchLabel,
  search,
  states,
  onChange,
}: SearchAndStateProps<State>) {
  const t = useT();
  return (
    <>
      <Input.Search
        key={search.q ?? ''}
        defaultValue={search.q ?? ''}
        allowClear
        maxLength={100}
        className="list-search"
        aria-label={searchLabel}
        placeholder={searchLabel}
        onSearch={(q) => onChange({ q })}
      />
      <Select<State[]>
        mode="multiple"
        allowClear
        className="list-states"
        aria-label={t('money.state')}
        placeholder={t('finance.invoices.anyState')}
        value={[...(search.state ?? [])]}
        options={[...states]}
        onChange={(state) => onChange({ state })}
      />
    </>
  );
}
