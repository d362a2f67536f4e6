import { FAPIAO_COLOURS, FAPIAO_STATES } from '@overturn/kernel/vocabulary';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { CsvButton } from '../../../shared/components/csv-button';
import { EmptyState } from '../../../shared/components/empty-state';
import { Pages } from '../../../shared/lists/pages';
import { SearchAndState } from '../../../shared/lists/search-and-state';
import { useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';
import { searchText } from '../../../shared/words/search-text';
import { fapiaoListQuery, type FapiaoSearch } from '../api/fapiao.queries';
import { FapiaoTable } from '../components/fapiao-table';
import { ImportDialog } from '../components/import-dialog';
import { RegisterDialog } from '../components/register-dialog';

function oneOf<Word extends string>(words: readonly Word[], raw: unknown): readonly Word[] {
  const given: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  return words.filter((word) => given.includes(word));
}

/** What the address holds; defaults are left out. */
function parseSearch(raw: Record<string, unknown>): FapiaoSearch {
  const state = oneOf(FAPIAO_STATES, raw['state']);
  const colour = oneOf(FAPIAO_COLOURS, raw['colour']);
  const q = searchText(raw['q']).trim().slice(0, 100);
  return {
    ...(state.length === 0 ? {} : { state }),
    ...(colour.length === 0 ? {} : { colour }),
    ...(q === '' ? {} : { q }),
  };
}

/** The register of fapiaos: asked for, issued, taken back, the newest first. */
export function FapiaoPanel() {
  const t = useT();
  const can = useCan();
  const navigate = useNavigate();
  const search = parseSearch(useSearch({ strict: false }));
  const list = useInfiniteQuery(fapiaoListQuery(search));
  const [file, setFile] = useState<File | null>(null);
  const [isRegistering, register] = useState(false);
  const change = (next: Record<string, unknown>) =>
    void navigate({
      to: '/finance/$tab',
      params: { tab: 'fapiao' },
      search: { ...parseSearch({ ...search, ...next }) },
    });
  const isNarrowed = Object.keys(search).length > 0;
  return (
    <>
      <p className="quiet">{t('fapiao.hint')}</p>
      {can('invoice:write') ? (
        <div className="finance-filter">
          <Button type="primary" onClick={() => register(true)}>
            {t('fapiao.register')}
          </Button>
          <CsvButton label={t('fapiao.import')} onChosen={setFile} />
        </div>
      ) : null}
      <search className="finance-filter">
        <SearchAndState
          searchLabel={t('fapiao.search')}
          search={search}
          states={FAPIAO_STATES.map((value) => ({ value, label: t(`fapiao.state.${value}`) }))}
          onChange={change}
        />
        <Select
          allowClear
          className="finance-day"
          aria-label={t('fapiao.colour')}
          placeholder={t('fapiao.anyColour')}
          value={search.colour?.[0] ?? null}
          options={FAPIAO_COLOURS.map((value) => ({ value, label: t(`fapiao.colour.${value}`) }))}
          onChange={(colour: string | undefined) => change({ colour })}
        />
      </search>
      <Pages query={list} none={<EmptyState title={t(isNarrowed ? 'fapiao.noneFound' : 'fapiao.none')} />}>
        {(rows) => <FapiaoTable caption={t('fapiao.tab')} rows={rows} />}
      </Pages>
      {file ? <ImportDialog file={file} onClose={() => setFile(null)} /> : null}
      {isRegistering ? <RegisterDialog invoice={null} onClose={() => register(false)} /> : null}
    </>
  );
}
