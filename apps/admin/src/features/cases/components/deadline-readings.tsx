import type { DeadlineView } from '@overturn/contracts/admin';
import { formatInstant, zoneName } from '@overturn/ui';
import { useLocale, useT } from '../../../shared/i18n';
import { useCodeText } from '../../../shared/words/known-text';
import { useSession } from '../../../shared/session';

interface DeadlineReadingsProps {
  readonly readings: DeadlineView['readings'];
  readonly isAmbiguous: boolean;
  readonly zone: string;
  /** The deadline's own date. */
  readonly dueAt: string;
}

/** Every way to read a rule, counted in each zone that Amazon may mean; the safe date of each is marked. */
export function DeadlineReadings({ readings, isAmbiguous, zone, dueAt }: DeadlineReadingsProps) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const own = useSession().person.zone;
  if (readings.length === 0) return null;
  return (
    <section className="reading-box">
      <h3>{t('cases.why.readings')}</h3>
      <p className="quiet">{t('cases.why.zones')}</p>
      {isAmbiguous ? <p className="quiet">{t('cases.why.ambiguous')}</p> : null}
      {readings.map((reading) => {
        const safe = reading.candidates.find(({ at }) => at === reading.safeAt);
        return (
          <div key={reading.code}>
            <h4>
              {codeText('cases.reading', reading.code)} · {t(`vocab.deadlineKind.${reading.kind}`)}
            </h4>
            <ul className="candidates">
              {reading.candidates.map((candidate) => (
                <li key={candidate.zone} data-safe={candidate === safe}>
                  <span className="candidate-zone">
                    {zoneName(candidate.zone, locale)}
                    {candidate.zone === zone ? ` (${t('cases.why.marketplaceZone')})` : ''}
                  </span>
                  <span>{candidate.localDate}</span>
                  <span className="quiet">
                    {formatInstant(candidate.at, locale, own)} ({zoneName(own, locale)})
                  </span>
                  {candidate === safe ? (
                    <strong>✓ {t(candidate.at === dueAt ? 'cases.why.used' : 'cases.why.safe')}</strong>
                  ) : null}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
