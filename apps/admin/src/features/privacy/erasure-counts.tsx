import type { ErasurePreviewView } from '@overturn/contracts/admin';
import { useT } from '../../shared/i18n';

/** What goes, what stays and why. */
export function ErasureCounts({ counts }: { readonly counts: ErasurePreviewView['counts'] }) {
  const t = useT();
  return (
    <dl className="privacy-counts">
      <dt>{t('privacy.erased')}</dt>
      <dd>
        {counts.erased.length === 0
          ? t('privacy.nothing')
          : counts.erased.map(({ part, rows }) => `${t(`vocab.erasurePart.${part}`)} ${rows}`).join('、')}
      </dd>
      <dt>{t('privacy.kept')}</dt>
      <dd>
        {counts.kept.length === 0
          ? t('privacy.nothing')
          : counts.kept
              .map(
                ({ part, because, rows }) =>
                  `${t(`vocab.erasurePart.${part}`)} ${rows}（${t(`vocab.keptBecause.${because}`)}）`,
              )
              .join('、')}
      </dd>
    </dl>
  );
}
