import { PlusOutlined } from '@ant-design/icons';
import type { PassageView } from '@overturn/contracts/admin';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { EmptyState } from '../../../shared/components/empty-state';
import { Pages } from '../../../shared/lists/pages';
import { PageHeader } from '../../../shared/components/page-header';
import { useT } from '../../../shared/i18n';
import { passagesQuery } from '../../../shared/library/passages.queries';
import { useCan } from '../../../shared/session';
import { LibraryTabs } from '../library-tabs';
import { isNarrowed, parsePassageAddress, searchOf, type PassageAddress } from '../model/passage-search';
import { PassageDialog } from './passage-dialog';
import { PassageFilterBar } from './passage-filter-bar';
import { PassageHistory } from './passage-history';
import { PassageItem } from './passage-item';
import '../library.css';

/** The firm's library of passages for plans. */
export function PassagesPage() {
  const t = useT();
  const can = useCan();
  const navigate = useNavigate();
  const address = parsePassageAddress(useSearch({ strict: false }));
  const list = useInfiniteQuery(passagesQuery(searchOf(address)));
  const [editing, setEditing] = useState<PassageView | 'new' | null>(null);
  const [history, setHistory] = useState<string | null>(null);
  const change = (next: PassageAddress) => void navigate({ to: '/library', search: { ...next } });
  const add = can('plan:write') ? (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing('new')}>
      {t('library.add')}
    </Button>
  ) : null;
  return (
    <>
      <PageHeader title={t('library.passages')} extra={add}>
        {t('library.hint')}
      </PageHeader>
      <LibraryTabs />
      <PassageFilterBar key={address.q ?? ''} address={address} onChange={change} />
      <Pages
        query={list}
        none={
          isNarrowed(address) ? (
            <EmptyState title={t('library.nothingFound')} />
          ) : (
            <EmptyState title={t('library.empty')} action={add} />
          )
        }
      >
        {(rows) => (
          <ul className="passage-list" aria-label={t('library.passages')}>
            {rows.map((passage) => (
              <PassageItem
                key={passage.id}
                passage={passage}
                onReword={() => setEditing(passage)}
                onHistory={() => setHistory(passage.id)}
              />
            ))}
          </ul>
        )}
      </Pages>
      {editing ? (
        <PassageDialog passage={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      ) : null}
      {history ? <PassageHistory passageId={history} onClose={() => setHistory(null)} /> : null}
    </>
  );
}
