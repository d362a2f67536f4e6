import {
  CAUSES,
  MARKETPLACE_CODES,
  NOTICE_KINDS,
  PASSAGE_LANGUAGES,
  PASSAGE_PARTS,
  PRECEDENT_OUTCOMES,
} from '@overturn/kernel/vocabulary';
import { Button } from 'antd';
import { useT } from '../../../shared/i18n';
import { Choice, LibraryFilter } from '../library-filter';
import { parsePrecedentSearch } from '../model/precedent-search';
import type { PrecedentSearch } from './precedents.queries';

interface PrecedentFilterBarProps {
  readonly search: PrecedentSearch;
  readonly onChange: (search: PrecedentSearch) => void;
}

/** Narrows the precedents down; all of it stands in the address. */
export function PrecedentFilterBar({ search, onChange }: PrecedentFilterBarProps) {
  const t = useT();
  const set = (change: { [K in keyof PrecedentSearch]: PrecedentSearch[K] | undefined }) =>
    onChange(parsePrecedentSearch({ ...search, ...change }));
  return (
    <LibraryFilter label={t('library.precedents.search')} q={search.q} onWords={(q) => set({ q })}>
      <Choice
        label={t('library.outcome')}
        value={search.outcome}
        values={PRECEDENT_OUTCOMES}
        nameOf={(one) => t(`vocab.precedentOutcome.${one}`)}
        onChoice={(outcome) => set({ outcome })}
      />
      <Choice
        label={t('library.cause')}
        value={search.cause}
        values={CAUSES}
        nameOf={(one) => t(`vocab.cause.${one}`)}
        onChoice={(cause) => set({ cause })}
      />
      <Choice
        label={t('library.noticeKind')}
        value={search.noticeKind}
        values={NOTICE_KINDS}
        nameOf={(one) => t(`vocab.noticeKind.${one}`)}
        onChoice={(noticeKind) => set({ noticeKind })}
      />
      <Choice
        label={t('library.marketplace')}
        value={search.marketplace}
        values={MARKETPLACE_CODES}
        nameOf={(one) => t(`vocab.marketplace.${one}`)}
        onChoice={(marketplace) => set({ marketplace })}
      />
      <Choice
        label={t('library.part')}
        value={search.part}
        values={PASSAGE_PARTS}
        nameOf={(one) => t(`vocab.planPart.${one}`)}
        onChoice={(part) => set({ part })}
      />
      <Choice
        label={t('library.language')}
        value={search.language}
        values={PASSAGE_LANGUAGES}
        nameOf={(one) => t(`library.language.${one}`)}
        onChoice={(language) => set({ language })}
      />
      {Object.keys(search).length > 0 ? (
        <Button type="link" onClick={() => onChange({})}>
          {t('library.clear')}
        </Button>
      ) : null}
    </LibraryFilter>
  );
}
