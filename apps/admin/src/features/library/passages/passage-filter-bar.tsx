import { CAUSES, PASSAGE_LANGUAGES, PASSAGE_PARTS, PASSAGE_STATES } from '@overturn/kernel/vocabulary';
import { Button, Input, Select } from 'antd';
import { useT } from '../../../shared/i18n';
import { isNarrowed, parsePassageAddress, type PassageAddress } from '../model/passage-search';

interface PassageFilterBarProps {
  readonly address: PassageAddress;
  readonly onChange: (address: PassageAddress) => void;
}

/** Narrows the library down; all of it stands in the address. */
export function PassageFilterBar({ address, onChange }: PassageFilterBarProps) {
  const t = useT();
  const set = (change: { [K in keyof PassageAddress]: PassageAddress[K] | undefined }) =>
    onChange(parsePassageAddress({ ...address, ...change }));
  const choice = <T extends string>(
    label: string,
    value: T | undefined,
    options: { value: T; label: string }[],
    onChoice: (value: T | undefined) => void,
  ) => (
    <Select<T>
      aria-label={label}
      placeholder={label}
      allowClear
      popupMatchSelectWidth={false}
      value={value ?? null}
      options={options}
      onChange={onChoice}
    />
  );
  return (
    <div className="passage-filter" role="search">
      <Input.Search
        aria-label={t('library.search')}
        placeholder={t('library.search')}
        allowClear
        defaultValue={address.q ?? ''}
        onSearch={(q) => set({ q: q.trim() })}
      />
      {choice(
        t('library.part'),
        address.part,
        PASSAGE_PARTS.map((value) => ({ value, label: t(`vocab.planPart.${value}`) })),
        (part) => set({ part }),
      )}
      {choice(
        t('library.language'),
        address.language,
        PASSAGE_LANGUAGES.map((value) => ({ value, label: t(`library.language.${value}`) })),
        (language) => set({ language }),
      )}
      {choice(
        t('library.cause'),
        address.cause,
        CAUSES.map((value) => ({ value, label: t(`vocab.cause.${value}`) })),
        (cause) => set({ cause }),
      )}
      {choice(
        t('library.state'),
        address.state,
        PASSAGE_STATES.map((value) => ({ value, label: t(`vocab.passageState.${value}`) })),
        (state) => set({ state }),
      )}
      {isNarrowed(address) ? (
        <Button type="link" onClick={() => onChange({})}>
          {t('library.clear')}
        </Button>
      ) : null}
    </div>
  );
}
