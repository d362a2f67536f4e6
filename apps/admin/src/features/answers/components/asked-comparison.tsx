import type { RoundsView } from '@overturn/contracts/admin';
import { AskedDocuments } from '../../../shared/answers/asked-documents';
import { useT } from '../../../shared/i18n';

/** What Amazon asks this time beside what it asked last time. */
export function AskedComparison({ view }: { readonly view: RoundsView }) {
  const t = useT();
  const { comparison } = view;
  if (comparison === null) return null;
  return (
    <section className="asked-comparison" aria-label={t('answers.comparison')}>
      <h3>{t('answers.comparison')}</h3>
      <p className="quiet">
        {t(comparison.beforeAnswerId === null ? 'answers.comparison.opening' : 'answers.comparison.before')}
      </p>
      <div className="asked-columns">
        {(['again', 'added', 'dropped'] as const).map((kind) => (
          <section key={kind} data-kind={comparison[kind].length > 0 ? kind : undefined}>
            <h4>{t(`answers.comparison.${kind}`)}</h4>
            <AskedDocuments asked={comparison[kind]} />
          </section>
        ))}
      </div>
    </section>
  );
}
