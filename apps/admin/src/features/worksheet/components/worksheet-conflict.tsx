import type { WorksheetContent } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { Loaded } from '../../../shared/components/loaded';
import { useLocale, useT } from '../../../shared/i18n';
import { useSession } from '../../../shared/session';
import { worksheetQuery } from '../worksheet.queries';

interface WorksheetConflictProps {
  readonly caseId: string;
  readonly onMine: (version: number) => void;
  readonly onTheirs: (content: WorksheetContent, version: number) => void;
}

/** Shows what somebody else saved meanwhile, beside what is on the screen, and lets one choose. */
export function WorksheetConflict({ caseId, onMine, onTheirs }: WorksheetConflictProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const theirs = useQuery({
    ...worksheetQuery(caseId),
    queryKey: ['cases', 'worksheet-theirs', caseId],
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <Loaded query={theirs}>
      {({ content, version, updatedAt, updatedBy }) => (
        <Alert
          type="warning"
          title={t('worksheet.conflict.by', {
            by: updatedBy,
            at: updatedAt === null ? '' : formatInstant(updatedAt, locale, zone),
          })}
          description={
            <>
              <ul className="worksheet-theirs">
                {content.causes.map(({ cause, whys }) => (
                  <li key={cause}>
                    <strong>{t(`vocab.cause.${cause}`)}</strong>
                    <ol>
                      {whys.map((why, place) => (
                        <li key={`${place}-${why.because}`}>
                          {why.because} {why.facts === '' ? '' : `(${why.facts})`}
                        </li>
                      ))}
                    </ol>
                  </li>
                ))}
                <li>
                  <strong>{t('worksheet.conclusion')}</strong> {content.conclusion || t('shared.none')}
                </li>
              </ul>
              <div className="worksheet-choices">
                <Button type="primary" size="small" onClick={() => onMine(version)}>
                  {t('worksheet.conflict.mine')}
                </Button>
                <Button size="small" onClick={() => onTheirs(content, version)}>
                  {t('worksheet.conflict.theirs')}
                </Button>
              </div>
            </>
          }
        />
      )}
    </Loaded>
  );
}
