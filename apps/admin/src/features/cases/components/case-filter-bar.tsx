import { FilterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Grid, Input } from 'antd';
import { useState } from 'react';
import { useT } from '../../../shared/i18n';
import { caseCountQuery } from '../api/case.queries';
import { countOfNarrowing, withoutNarrowing, type CaseSearch } from '../model/case-search';
import { countText } from '../model/count-text';
import { CaseFilterFields } from './case-filter-fields';

interface CaseFilterBarProps {
  readonly search: CaseSearch;
  readonly onChange: (search: CaseSearch) => void;
  /** Whether J and K go through what is found. */
  readonly hasKeys?: boolean;
}

/** Narrows a view down, and says how many cases are left. On a small screen the fields unfold. */
export function CaseFilterBar({ search, onChange, hasKeys = false }: CaseFilterBarProps) {
  const t = useT();
  const isWide = Grid.useBreakpoint().md !== false;
  const [isOpen, setOpen] = useState(false);
  const found = useQuery(caseCountQuery(search)).data;
  const narrowing = countOfNarrowing(search);
  return (
    <search className="case-filter">
      <div className="case-filter-row">
        <Input.Search
          key={search.q ?? ''}
          className="case-filter-q"
          defaultValue={search.q ?? ''}
          allowClear
          maxLength={100}
          aria-label={t('cases.filter.q')}
          placeholder={t('cases.filter.q')}
          onSearch={(q) => onChange({ ...search, q })}
        />
        {isWide ? null : (
          <Button icon={<FilterOutlined />} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {narrowing > 0 ? `${t('cases.filter.more')} · ${narrowing}` : t('cases.filter.more')}
          </Button>
        )}
        {isWide || isOpen ? <CaseFilterFields search={search} onChange={onChange} /> : null}
      </div>
      <div className="case-filter-found">
        <span role="status">{found ? t('cases.filter.found', { count: countText(found) }) : '…'}</span>
        {narrowing > 0 ? (
          <Button type="link" size="small" onClick={() => onChange(withoutNarrowing(search))}>
            {t('cases.filter.clear')}
          </Button>
        ) : null}
        {isWide && hasKeys ? <span className="key-hint">{t('cases.list.keys')}</span> : null}
      </div>
    </search>
  );
}
