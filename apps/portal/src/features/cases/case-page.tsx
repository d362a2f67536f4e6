import type { PortalCasePage, PortalDeadlineView } from '@overturn/contracts/portal';
import { formatBound, formatDay, formatInstant, zoneName } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { caseQuery } from '../../shared/case.query';
import { CountdownPill } from '../../shared/countdown-pill';
import { useLanguage, useTexts } from '../../shared/language';
import { LearnCard } from '../../shared/advice/learn-card';
import { Loaded } from '../../shared/loaded';
import { marketName } from '../../shared/market-name';
import { Page } from '../../shared/page';
import { CaseLinks } from './case-links';
import { CaseEvents } from './case-events';
import { PreventionCard } from './prevention-card';
import { StageTracker } from '../../shared/stages/stage-tracker';
import { stageTexts } from '../../shared/stages/stage-texts';
import { casesTexts } from './texts';
import { TODO_PLACES } from './todo-places';

/** One case: how far it is, what to do, its dates in both zones, what happened, what it means. */
export function CasePage() {
  const t = useTexts(casesTexts);
  const ts = useTexts(stageTexts);
  const { caseId } = useParams({ from: '/app/cases/$caseId' });
  const query = useQuery(caseQuery(caseId));
  if (query.data) return <Found page={query.data} />;
  return (
    <Page title={ts('tracker.title')}>
      <Loaded query={query}>{() => null}</Loaded>
      <Link to="/home">{t('case.back')}</Link>
    </Page>
  );
}

function Found({ page }: { readonly page: PortalCasePage }) {
  const t = useTexts(casesTexts);
  const ts = useTexts(stageTexts);
  const { locale } = useLanguage();
  const { case: one, deadlines, now } = page;
  const title = t('case.title', { shop: one.shop, market: marketName(one.marketplace, locale) });
  return (
    <Page
      title={title}
      lead={
        <>
          {t('case.number', { number: one.number })} ·{' '}
          {t('case.changed', { at: formatInstant(one.changedAt, locale, 'Asia/Shanghai') })}
        </>
      }
    >
      {one.todo ? (
        <section className="card card-turn" aria-labelledby="turn-title">
          <h2 id="turn-title">
            {ts('actor.you')}：{t(`todo.${one.todo}`)}
          </h2>
          <p>{t(`todo.${one.todo}.how`)}</p>
          <div className="actions">
            <Link className="button button-main" to={TODO_PLACES[one.todo]} params={{ caseId: one.id }}>
              {t(`todo.${one.todo}`, { count: 1 })}
            </Link>
          </div>
        </section>
      ) : null}
      <CaseLinks caseId={one.id} />
      <StageTracker stage={one.stage} actor={one.actor} closedAs={one.closedAs} />
      {one.stage === 'closed' ? null : (
        <section className="card" aria-labelledby="dates-title">
          <h2 id="dates-title">{t('dates.title')}</h2>
          {deadlines.length === 0 ? <p className="hint">{t('dates.none')}</p> : null}
          <ul className="rows">
            {deadlines.map((deadline) => (
              <Deadline key={deadline.id} deadline={deadline} now={now} />
            ))}
          </ul>
        </section>
      )}
      {one.guaranteeEndsAt ? (
        <p className="card">
          {t('guarantee.until', { at: formatDay(one.guaranteeEndsAt, locale, 'Asia/Shanghai') })}
        </p>
      ) : null}
      <PreventionCard caseId={one.id} />
      <CaseEvents caseId={one.id} />
      <LearnCard title={t('learn.title')} type={one.suspensionType} causes={one.causes} />
      <p>
        <Link to="/help" hash="recovery">
          {t('learn.more')}
        </Link>
      </p>
    </Page>
  );
}

function Deadline({ deadline, now }: { readonly deadline: PortalDeadlineView; readonly now: string }) {
  const t = useTexts(casesTexts);
  const { locale } = useLanguage();
  const { matter, kind, dueAt, zone, isAmbiguous, countsHours } = deadline;
  const at = kind === 'opens_at' ? formatInstant : formatBound;
  return (
    <li className="row">
      <div>
        <b>{t(`matter.${matter}`)}</b> {kind === 'opens_at' ? t('dates.opens') : null}
        <dl className="facts">
          <dt>{t('dates.beijing')}</dt>
          <dd>{at(dueAt, locale, 'Asia/Shanghai')}</dd>
          <dt>{t('dates.there', { zone: zoneName(zone, locale) })}</dt>
          <dd>{at(dueAt, locale, zone)}</dd>
        </dl>
        {isAmbiguous ? <p className="hint">{t('dates.ambiguous')}</p> : null}
      </div>
      <CountdownPill dueAt={dueAt} now={now} kind={kind} countsHours={countsHours} />
    </li>
  );
}
