import type { AskedDocument } from '@overturn/kernel/vocabulary';
import { useT } from '../i18n';

/** Documents that Amazon asks for, or that it names none. */
export function AskedDocuments({ asked }: { readonly asked: readonly AskedDocument[] }) {
  const t = useT();
  if (asked.length === 0) return <span className="quiet">{t('answers.asked.none')}</span>;
  return (
    <ul className="fact-list">
      {asked.map((one) => (
        <li key={one}>{t(`vocab.document.${one}`)}</li>
      ))}
    </ul>
  );
}
