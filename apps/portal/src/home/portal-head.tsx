import { useLanguage, useT } from '../shared/i18n';

/** The product's name and the other language. */
export function PortalHead({ productName }: { readonly productName: string }) {
  const t = useT();
  const { locale, setLocale } = useLanguage();
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return (
    <header className="head">
      <span className="brand">
        <img src="/favicon.svg" alt="" width="28" height="28" />
        {productName}
        <span className="brand-part">{t('portal.name')}</span>
      </span>
      <button type="button" lang={other} onClick={() => setLocale(other)}>
        {t('portal.switchLanguage')}
      </button>
    </header>
  );
}
