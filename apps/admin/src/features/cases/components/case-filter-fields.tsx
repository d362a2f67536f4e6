import { CASE_STATUSES, CAUSES, MARKETPLACE_CODES, SUSPENSION_TYPES } from '@overturn/kernel/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { useT } from '../../../shared/i18n';
import { staffQuery } from '../api/case.queries';
import { listOf, tagsOf, type CaseSearch } from '../model/case-search';
import { TagSelect } from './desk/tag-select';

interface CaseFilterFieldsProps {
  readonly search: CaseSearch;
  readonly onChange: (search: CaseSearch) => void;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The choices of the filter: each change is a step in the browser's history. */
export function CaseFilterFields({ search, onChange }: CaseFilterFieldsProps) {
  const t = useT();
  const staff = useQuery(staffQuery).data?.items ?? [];
  const many = (name: 'status' | 'type' | 'cause' | 'marketplace', options: readonly Option[]) => (
    <Select
      mode="multiple"
      className="case-filter-field"
      aria-label={t(`cases.filter.${name}`)}
      placeholder={t(`cases.filter.${name}`)}
      value={listOf(search, name)}
      options={[...options]}
      maxTagCount="responsive"
      popupMatchSelectWidth={false}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      onChange={(values) => onChange({ ...search, [name]: values.join(',') })}
    />
  );
  return (
    <>
      {many(
        'status',
        CASE_STATUSES.map((value) => ({ value, label: t(`vocab.caseStatus.${value}`) })),
      )}
      {many(
        'type',
        SUSPENSION_TYPES.map((value) => ({ value, label: t(`vocab.suspensionType.${value}`) })),
      )}
      {many(
        'cause',
        CAUSES.map((value) => ({ value, label: t(`vocab.cause.${value}`) })),
      )}
      {many(
        'marketplace',
        MARKETPLACE_CODES.map((value) => ({ value, label: t(`vocab.marketplace.${value}`) })),
      )}
      <TagSelect
        label={t('desk.tags')}
        className="case-filter-field"
        value={tagsOf(search)}
        onChange={(tags) => onChange({ ...search, tag: tags.join(',') })}
      />
      <Select
        className="case-filter-field"
        aria-label={t('cases.filter.assignee')}
        placeholder={t('cases.filter.assignee')}
        value={search.assignee ?? null}
        allowClear
        popupMatchSelectWidth={false}
        showSearch={{ optionFilterProp: 'label' }}
        options={[
          { value: 'me', label: t('cases.assignee.me') },
          { value: 'none', label: t('cases.assignee.none') },
          ...staff
            .filter(({ state }) => state !== 'invited')
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(assignee: string | undefined) => onChange({ ...search, assignee: assignee ?? '' })}
      />
      <DatePicker.RangePicker
        className="case-filter-dates"
        aria-label={t('cases.filter.due')}
        placeholder={[t('cases.filter.dueFrom'), t('cases.filter.dueTo')]}
        allowEmpty={[true, true]}
        value={[search.dueFrom ? dayjs(search.dueFrom) : null, search.dueTo ? dayjs(search.dueTo) : null]}
        onChange={(range) =>
          onChange({
            ...search,
            dueFrom: range?.[0]?.format('YYYY-MM-DD') ?? '',
            dueTo: range?.[1]?.format('YYYY-MM-DD') ?? '',
          })
        }
      />
    </>
  );
}
