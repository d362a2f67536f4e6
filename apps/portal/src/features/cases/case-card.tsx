import type { PortalCaseView } from '@overturn/contracts/portal';
import { formatDay } from '@overturn/ui';
import { Link } from '@tanstack/react-router';
import { CountdownPill } from '../../shared/countdown-pill';
import { useLanguage, useTexts } from '../../shared/language';
import { marketName } from '../../shared/market-name';
import { stageTexts } from '../../shared/stages/stage-texts';
import { casesTexts } from './texts';

/** A case in a list: how far it is, who acts next, the next date, the last change. */
export function CaseCard({ one, now }: { readonly one: PortalCaseView; readonly now: string }) {
  const t = useTexts(casesTexts);
  const ts = useTexts(stageTexts);
  const { locale } = useLanguage();
  const stage =
    one.stage === 'closed' && one.closedAs ? ts(`closed.${one.closedAs}`) : ts(`stage.${one.stage}`);
  return (
    <article className="card case-card">
      <h3>
        <Link to="/cases/$caseId" params={{ caseId: one.id }}>
          {t('case.title', { shop: one.shop, market: marketName(one.marketplace, locale) })}
        </Link>
      </h3>
      <p className="case-line">
        <span className="badge">{stage}</span>
        <span className="hint" data-turn={one.actor}>
          {ts(`actor.${one.actor}`)}
        </span>
      </p>
      {one.next && one.stage !== 'closed' ? (
        <p className="case-line">
          {t(`matter.${one.next.matter}`)} <CountdownPill dueAt={one.next.dueAt} now={now} />
        </p>
      ) : null}
      <p className="hint">
        {t('case.number', { number: one.number })} ·{' '}
        {t('case.changed', { at: formatDay(one.changedAt, locale, 'Asia/Shanghai') })}
      </p>
    </article>
  );
}
