import { Input, Select } from 'antd';
import type { ReactNode } from 'react';

/** The frame of a filter: words first, then choices. */
export const LibraryFilter = ({
  label,
  q,
  onWords,
  children,
}: {
  readonly label: string;
  readonly q: string | undefined;
  readonly onWords: (q: string) => void;
  readonly children: ReactNode;
}) => (
  <div className="passage-filter" role="search">
    <Input.Search
      aria-label={label}
      placeholder={label}
      allowClear
      defaultValue={q ?? ''}
      onSearch={(words) => onWords(words.trim())}
    />
    {children}
  </div>
);

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | undefined;
  readonly values: readonly T[];
  readonly nameOf: (value: T) => string;
  readonly onChoice: (value: T | undefined) => void;
}

/** One of a vocabulary, or none. */
export const Choice = <T extends string>({ label, value, values, nameOf, onChoice }: ChoiceProps<T>) => (
  <Select<T>
    aria-label={label}
    placeholder={label}
    allowClear
    popupMatchSelectWidth={false}
    value={value ?? null}
    options={values.map((one) => ({ value: one, label: nameOf(one) }))}
    onChange={onChoice}
  />
);
