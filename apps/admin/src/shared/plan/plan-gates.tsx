import { CheckCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import type { PlanView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useLocale, useT } from '../i18n';
import { useSession } from '../session';
import { gateLines } from './gate-lines';
import './plan.css';

/** What stands between a plan and Amazon, in words: what is met, what is missing and where. */
export function PlanGates({ gates }: { readonly gates: PlanView['gates'] }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const coolOff =
    gates.coolOffEndsAt === null
      ? t('plans.gate.coolOff.notBegun')
      : t('plans.gate.coolOff.ends', { at: formatInstant(gates.coolOffEndsAt, locale, zone) });
  return (
    <section className="plan-gates" aria-label={t('plans.gates')}>
      <h3>{t('plans.gates')}</h3>
      <ul>
        {gateLines(gates).map(({ key, isOpen }) => (
          <li key={key} data-open={isOpen}>
            {isOpen ? <CheckCircleOutlined aria-hidden /> : <ExclamationCircleOutlined aria-hidden />}
            <span>
              <strong>{t(`plans.gate.${key}`)}</strong> {isOpen ? t('plans.gate.open') : t('plans.gate.shut')}
              {key === 'coolOff' ? <span className="quiet"> {coolOff}</span> : null}
              {key === 'evidence' && !isOpen ? (
                <span className="quiet">
                  {' '}
                  {gates.hasEvidence
                    ? t('plans.gate.evidence.failing', { count: gates.failingVerdicts })
                    : t('plans.gate.evidence.hint')}
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {gates.findings.length > 0 ? (
        <ul className="plan-findings">
          {gates.findings.map(({ code, part, place }) => (
            <li key={`${code} ${part} ${place ?? ''}`}>
              {part === 'plan' ? '' : `${t(`vocab.planPart.${part}`)}${place === null ? '' : ` ${place}`}: `}
              {t(`vocab.planFinding.${code}`)}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
