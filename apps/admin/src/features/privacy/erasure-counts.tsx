import type { ErasurePreviewView } from '@overturn/contracts/admin';
import { useLocale, useT } from '../../shared/i18n';

/** What goes, what stays and why. */
export function ErasureCounts({ counts }: { readonly counts: ErasurePreviewView['counts'] }) {
  const t = useT();
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
  const erased = counts.erased.map(({ part, rows }) => `${t(`vocab.erasurePart.${part}`)} ${rows}`);
  const kept = counts.kept.map(
    ({ part, because, rows }) =>
      `${t(`vocab.erasurePart.${part}`)} ${rows} (${t(`vocab.keptBecause.${because}`)})`,
  );
  return (
    <dl className="privacy-counts">
      <dt>{t('privacy.erased')}</dt>
      <dd>{erased.length === 0 ? t('privacy.nothing') : list.format(erased)}</dd>
      <dt>{t('privacy.kept')}</dt>
      <dd>{kept.length === 0 ? t('privacy.nothing') : list.format(kept)}</dd>
    </dl>
  );
}
