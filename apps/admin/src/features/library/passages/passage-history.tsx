import { formatInstant } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { Loaded } from '../../../shared/components/loaded';
import { useLocale, useT } from '../../../shared/i18n';
import { PassageText } from '../../../shared/library/passage-text';
import { passageQuery } from '../../../shared/library/passages.queries';
import { useSession } from '../../../shared/session';

/** Every wording that a passage had, newest first. */
export function PassageHistory({
  passageId,
  onClose,
}: {
  readonly passageId: string;
  readonly onClose: () => void;
}) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const query = useQuery(passageQuery(passageId));
  return (
    <Drawer open title={t('library.history')} size={560} onClose={onClose}>
      <Loaded query={query}>
        {({ passage, wordings }) => (
          <ol className="passage-list" aria-label={t('library.history')}>
            {wordings.map((one) => (
              <li key={one.number} className="passage-item">
                <h3>{one.title}</h3>
                <PassageText text={one.body} language={passage.language} />
                <p className="quiet">
                  {t('library.written', {
                    number: one.number,
                    name: one.writtenBy.name,
                    date: formatInstant(one.writtenAt, locale, zone),
                  })}
                  {one.approvedBy && one.approvedAt
                    ? ` · ${t('library.approvedBy', {
                        name: one.approvedBy.name,
                        date: formatInstant(one.approvedAt, locale, zone),
                      })}`
                    : null}
                </p>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Drawer>
  );
}
