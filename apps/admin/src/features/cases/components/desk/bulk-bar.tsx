import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '../../../../shared/i18n';
import { useCan } from '../../../../shared/session';
import { MOST_TICKED, NOTHING_SELECTED, isSelected, type BulkSelection } from '../../model/bulk-selection';
import type { CaseSearch } from '../../model/case-search';
import { BulkDialog } from './bulk-dialog';

interface BulkBarProps {
  readonly search: CaseSearch;
  readonly selection: BulkSelection;
  readonly onSelect: (selection: BulkSelection) => void;
}

/** What can be done to many cases at once. */
export function BulkBar({ search, selection, onSelect }: BulkBarProps) {
  const t = useT();
  const can = useCan();
  const [asked, setAsked] = useState<'assign' | 'tag' | null>(null);
  if (!can('case:assign') && !can('case:write')) return null;
  if (!isSelected(selection))
    return (
      <div className="bulk-bar">
        <Button type="link" size="small" onClick={() => onSelect({ kind: 'filter' })}>
          {t('desk.bulk.selectAll')}
        </Button>
      </div>
    );
  return (
    <div className="bulk-bar" data-open="true">
      <strong role="status">
        {selection.kind === 'filter'
          ? t('desk.bulk.allSelected')
          : t('desk.bulk.selected', { count: selection.ids.length })}
      </strong>
      {selection.kind === 'ids' && selection.ids.length > MOST_TICKED ? (
        <span className="quiet">{t('desk.bulk.tooManyTicked', { most: MOST_TICKED })}</span>
      ) : null}
      {can('case:assign') ? (
        <Button onClick={() => setAsked('assign')}>{t('desk.bulk.assign')}</Button>
      ) : null}
      {can('case:write') ? <Button onClick={() => setAsked('tag')}>{t('desk.bulk.tag')}</Button> : null}
      {selection.kind === 'ids' ? (
        <Button type="link" onClick={() => onSelect({ kind: 'filter' })}>
          {t('desk.bulk.selectAll')}
        </Button>
      ) : null}
      <Button type="link" onClick={() => onSelect(NOTHING_SELECTED)}>
        {t('desk.bulk.clear')}
      </Button>
      {asked ? (
        <BulkDialog
          kind={asked}
          search={search}
          selection={selection}
          onStarted={() => onSelect(NOTHING_SELECTED)}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </div>
  );
}
