import type { Locale } from '@overturn/kernel/vocabulary';
import { useLanguage } from './language';

interface Props {
  readonly name: string;
  readonly languageLabel: string;
}

/** Mark, name and the other language, named in that language. */
export function PortalHeader({ name, languageLabel }: Props) {
  const { locale, setLocale } = useLanguage();
  const other: Locale = locale === 'en' ? 'zh-CN' : 'en';
  return (
    <header className="header">
      <span className="brand">
        <img src="/favicon.svg" alt="" width="32" height="32" />
        <span>
          <b>Overturn</b> <span className="brand-part">{name}</span>
        </span>
      </span>
      <button
        type="button"
        className="button button-quiet"
        title={languageLabel}
        lang={other}
        onClick={() => setLocale(other)}
      >
        {other === 'en' ? 'English' : '中文'}
      </button>
    </header>
  );
}
