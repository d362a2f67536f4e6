import type { DeadlineView } from '@overturn/contracts/admin';
import { formatInstant, zoneName } from '@overturn/ui';
import { useLocale, useT } from '../../../shared/i18n';
import { useCodeText } from '../../../shared/known-text';
import { useSession } from '../../../shared/session';

interface DeadlineReadingsProps {
  readonly readings: DeadlineView['readings'];
  readonly isAmbiguous: boolean;
  readonly zone: string;
}

/** Every way to read a rule, counted in each zone that Amazon may mean; the safe date is marked. */
export function DeadlineReadings({ readings, isAmbiguous, zone }: DeadlineReadingsProps) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const own = useSession().person.zone;
  return readings.map((reading) => (
    <section key={reading.code} className="reading-box">
      <h3>
        {codeText('cases.reading', reading.code)} · {t(`vocab.deadlineKind.${reading.kind}`)}
      </h3>
      {isAmbiguous ? <p className="quiet">{t('cases.why.ambiguous')}</p> : null}
      <ul className="candidates">
        {reading.candidates.map((candidate) => {
          const isSafe = candidate.at === reading.safeAt;
          return (
            <li key={candidate.zone} data-safe={isSafe}>
              <span className="candidate-zone">
                {zoneName(candidate.zone, locale)}
                {candidate.zone === zone ? ` (${t('cases.why.marketplaceZone')})` : ''}
              </span>
              <span>{candidate.localDate}</span>
              <span className="quiet">
                {formatInstant(candidate.at, locale, own)} ({zoneName(own, locale)})
              </span>
              {isSafe ? <strong>✓ {t('cases.why.safe')}</strong> : null}
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
