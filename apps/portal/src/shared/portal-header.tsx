import type { ReactNode } from 'react';
import type { Locale } from '@overturn/kernel/vocabulary';
import { useLanguage, useTexts } from './language';
import { sharedTexts } from './texts';

interface Props {
  /** The firm's mark before its name. */
  readonly mark?: ReactNode;
  /** Whose portal it is; the product's own name before that is known. */
  readonly brand?: string | undefined;
  /** Told of a change, to keep it for the person's mails as well. */
  readonly onLanguage?: (locale: Locale) => void;
}

/** Mark, name and the other language, named in that language. Changing it leaves the page and what was typed as they are. */
export function PortalHeader({ brand = 'Overturn', mark, onLanguage }: Props) {
  const t = useTexts(sharedTexts);
  const { locale, setLocale } = useLanguage();
  const other: Locale = locale === 'en' ? 'zh-CN' : 'en';
  return (
    <header className="header">
      <span className="brand">
        {mark ?? <img src="/favicon.svg" alt="" width="32" height="32" />}
        <span>
          <b>{brand}</b> <span className="brand-part">{t('portal')}</span>
        </span>
      </span>
      <button
        type="button"
        className="button button-quiet"
        title={t('language')}
        lang={other}
        onClick={() => {
          setLocale(other);
          onLanguage?.(other);
        }}
      >
        {other === 'en' ? 'English' : '中文'}
      </button>
    </header>
  );
}
