import type { WorksheetView } from '@overturn/contracts/admin';
import { Pill } from '../../../shared/components/pill';
import { useT } from '../../../shared/i18n';

/** Whether drafting may begin, and what is missing until then. */
export function WorksheetGaps({ view: { isDone, gaps } }: { readonly view: WorksheetView }) {
  const t = useT();
  if (isDone)
    return (
      <div>
        <Pill tone="success">{t('worksheet.done')}</Pill>
      </div>
    );
  return (
    <div>
      <Pill tone="warning">{t('worksheet.missing')}</Pill>
      <ul className="worksheet-gaps">
        {gaps.map(({ what, cause, have, need }) => (
          <li key={`${what}/${cause ?? ''}`}>
            {cause === null ? '' : `${t(`vocab.cause.${cause}`)}: `}
            {t(`worksheet.gap.${what}`, { have, need })}
          </li>
        ))}
      </ul>
    </div>
  );
}
