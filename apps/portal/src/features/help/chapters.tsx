import type { HelpArticle } from '@overturn/contracts/common';
import { useState, type ReactNode } from 'react';
import { useLanguage, useTexts } from '../../shared/language';
import { ArticleText } from './article-text';
import { helpTexts } from './texts';
import './help.css';

interface ChaptersProps {
  readonly articles: readonly HelpArticle[];
  readonly q: string;
  readonly onSearch: (q: string) => void;
}

/** The chapters of the help, each to be opened; searched by words. The address may name the one that is open. */
export function Chapters({ articles, q, onSearch }: ChaptersProps) {
  const t = useTexts(helpTexts);
  const { locale } = useLanguage();
  const [typed, setTyped] = useState(q);
  const named = location.hash.slice(1);
  const chapter = (one: HelpArticle): ReactNode => (
    <details key={one.chapter} id={one.chapter} className="card" open={q !== '' || one.chapter === named}>
      <summary>
        <h2>{locale === 'en' ? one.titleEn : one.titleZh}</h2>
      </summary>
      <ArticleText text={locale === 'en' ? one.bodyEn : one.bodyZh} />
    </details>
  );
  return (
    <>
      <form
        role="search"
        className="help-search"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(typed.trim());
        }}
      >
        <input
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          value={typed}
          maxLength={100}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" className="button">
          {t('search.go')}
        </button>
      </form>
      {articles.length === 0 ? (
        <p className="card" role="status">
          {t(q === '' ? 'empty' : 'nothingFound')}
        </p>
      ) : (
        articles.map(chapter)
      )}
    </>
  );
}
