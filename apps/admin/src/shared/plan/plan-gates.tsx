import { CheckCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import type { PlanView } from '@overturn/contracts/admin';
import type { PlanContent } from '@overturn/wording';
import { formatInstant } from '@overturn/ui';
import { Progress } from 'antd';
import { memo } from 'react';
import { useLocale, useT } from '../i18n';
import { useSession } from '../session';
import { gateLines, type GateLine } from './gate-lines';
import { PlanFindings, type JumpToPart } from './plan-findings';
import './plan.css';

interface PlanGatesProps {
  readonly gates: PlanView['gates'];
  /** What the findings speak of. */
  readonly content: PlanContent;
  /** The firm's threshold. */
  readonly threshold: number;
  readonly onJump?: JumpToPart;
}

/** What stands between a plan and Amazon, in words: what is met, what is missing and where. */
export const PlanGates = memo(function PlanGates({ gates, content, threshold, onJump }: PlanGatesProps) {
  const t = useT();
  const hint = useGateHint(gates, threshold);
  return (
    <section className="plan-gates" aria-label={t('plans.gates')}>
      <h3>{t('plans.gates')}</h3>
      <ul>
        {gateLines(gates).map((line) => (
          <li key={line.key} data-open={line.isOpen}>
            {line.isOpen ? <CheckCircleOutlined aria-hidden /> : <ExclamationCircleOutlined aria-hidden />}
            <span>
              <strong>{t(`plans.gate.${line.key}`)}</strong>{' '}
              {line.isOpen ? t('plans.gate.open') : t('plans.gate.shut')}
              <span className="quiet"> {hint(line)}</span>
            </span>
          </li>
        ))}
      </ul>
      <ScoreParts score={gates.score} />
      <PlanFindings findings={gates.findings} content={content} {...(onJump ? { onJump } : {})} />
    </section>
  );
});

function useGateHint(gates: PlanView['gates'], threshold: number): (line: GateLine) => string {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  return ({ key, isOpen }) => {
    if (key === 'evidence') {
      if (isOpen) return '';
      return gates.hasEvidence
        ? t('plans.gate.evidence.failing', { count: gates.failingVerdicts })
        : t('plans.gate.evidence.hint');
    }
    if (key === 'coolOff')
      return gates.coolOffEndsAt === null
        ? t('plans.gate.coolOff.notBegun')
        : t('plans.gate.coolOff.ends', { at: formatInstant(gates.coolOffEndsAt, locale, zone) });
    const score = gates.score.total;
    if (isOpen) return t('planCheck.lint.open', { score });
    const count = gates.findings.filter(({ severity }) => severity === 'error').length;
    return [
      ...(count > 0 ? [t('planCheck.lint.errors', { count })] : []),
      t('planCheck.lint.score', { score, threshold }),
    ].join(locale === 'en' ? ', ' : '，');
  };
}

/** The readiness score with its parts. */
function ScoreParts({ score }: { readonly score: PlanView['gates']['score'] }) {
  const t = useT();
  return (
    <details className="plan-score">
      <summary>{t('planCheck.score', { score: score.total })}</summary>
      <ul>
        {score.parts.map(({ part, weight, score: points }) => (
          <li key={part}>
            <span>
              {t('planCheck.score.part', { part: t(`vocab.scorePart.${part}`), score: points, weight })}
            </span>
            <Progress percent={points} size="small" showInfo={false} aria-hidden />
          </li>
        ))}
      </ul>
    </details>
  );
}
