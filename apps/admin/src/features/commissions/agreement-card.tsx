import type { CaseCommissionsView } from '@overturn/contracts/admin';
import { api } from '../../shared/api';
import { Pill } from '../../shared/components/pill';
import { percentOf } from '../../shared/fee-plan/model/percent';
import { useT } from '../../shared/i18n';
import { useMoney } from '../../shared/money/money-text';
import { useCan } from '../../shared/session';
import { SecondPerson } from './second-person';

type Agreement = CaseCommissionsView['agreements'][number];
const TONE = { proposed: 'warning', approved: 'success', refused: 'normal' } as const;

/** Who gets what by one version, and the second person's decision. */
export function AgreementCard({ agreement }: { readonly agreement: Agreement }) {
  const t = useT();
  const money = useMoney();
  const can = useCan();
  const { id, version, state, isInForce, parts, currency, setBy, decidedBy, reason, isOwn } = agreement;
  return (
    <article className="commission-card">
      <h3>
        {t('commissions.version', { n: version })}{' '}
        <Pill tone={TONE[state]}>{t(isInForce ? 'commissions.inForce' : `commissions.state.${state}`)}</Pill>
      </h3>
      <ul>
        {parts.map((part) => (
          <li key={part.payeeId}>
            {part.payee}
            {' · '}
            {part.kind === 'share'
              ? t('commissions.shareOf', { percent: percentOf(part.sharePpm) })
              : t('commissions.fixedOf', { amount: money(currency, part.amountMinor) })}
          </li>
        ))}
      </ul>
      <p className="quiet">
        {[t('commissions.setBy', { by: setBy }), decidedBy, reason].filter(Boolean).join(' · ')}
      </p>
      {state === 'proposed' && can('invoice:approve') ? (
        <SecondPerson
          isOwn={isOwn}
          confirmText={t('commissions.approve')}
          send={(body) => api.decideCommissions({ params: { agreementId: id }, body })}
        />
      ) : null}
    </article>
  );
}
