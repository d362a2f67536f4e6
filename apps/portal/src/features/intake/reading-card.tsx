import type { IntakeReadingView } from '@overturn/contracts/public';
import { formatBound, formatInstant } from '@overturn/ui';
import { CountdownPill } from '../../shared/countdown-pill';
import { documentTexts } from '../../shared/document-texts';
import { useLanguage, useTexts } from '../../shared/language';
import { learnTexts } from '../../shared/advice/learn-texts';
import { marketName } from '../../shared/market-name';
import { intakeTexts } from './texts';

interface ReadingCardProps {
  readonly reading: IntakeReadingView;
  /** Null where the words were not read from a photo. */
  readonly photo: { readonly clarity: number | null } | null;
}

/** What the notice says, in plain words, with its dates and how long is left. */
export function ReadingCard({ reading, photo }: ReadingCardProps) {
  const t = useTexts(intakeTexts);
  const learn = useTexts(learnTexts);
  const documents = useTexts(documentTexts);
  const { locale } = useLanguage();
  const { suspensionType, marketplace, causes, askedDocuments } = reading;
  const comma = locale === 'en' ? ', ' : '、';
  return (
    <section className="card reading" aria-labelledby="reading-title" role="status">
      <h2 id="reading-title">{t('reading.title')}</h2>
      {photo ? (
        <p className="note" role="note">
          <b>{t('photo.from', { percent: photo.clarity ?? 0 })}</b> {t('photo.proposed')}
        </p>
      ) : null}
      {reading.isSure ? null : <p className="hint">{t('reading.unsure')}</p>}
      <dl className="learn">
        <Line name={t('reading.type')}>
          {suspensionType ? learn(`type.${suspensionType}`) : t('reading.unknown')}
        </Line>
        <Line name={t('reading.market')}>
          {marketplace ? marketName(marketplace, locale) : t('reading.unknown')}
        </Line>
        <Line name={t('reading.causes')}>
          {causes.length > 0
            ? causes.map((cause) => learn(`cause.${cause}`)).join(comma)
            : t('reading.unknown')}
        </Line>
        {askedDocuments.length > 0 ? (
          <Line name={t('reading.docs')}>{askedDocuments.map((one) => documents(one)).join(comma)}</Line>
        ) : null}
      </dl>
      <Dates reading={reading} />
    </section>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Dates({ reading }: { readonly reading: IntakeReadingView }) {
  const t = useTexts(intakeTexts);
  const { locale } = useLanguage();
  if (reading.deadlines.length === 0) return <p className="hint">{t('reading.noDates')}</p>;
  return (
    <>
      <h3 className="dates-title">{t('reading.dates')}</h3>
      <ul className="rows">
        {reading.deadlines.map(({ matter, kind, dueAt, countsHours }) => (
          <li key={`${matter} ${kind}`} className="row">
            <div>
              <b>{t(`matter.${matter}`)}</b>
              <p className="hint">
                {kind === 'opens_at'
                  ? t('reading.opens', { at: formatInstant(dueAt, locale, 'Asia/Shanghai') })
                  : t('reading.before', { at: formatBound(dueAt, locale, 'Asia/Shanghai') })}
              </p>
            </div>
            <CountdownPill dueAt={dueAt} now={reading.now} kind={kind} countsHours={countsHours} />
          </li>
        ))}
      </ul>
      <p className="hint">{t('reading.note')}</p>
    </>
  );
}
