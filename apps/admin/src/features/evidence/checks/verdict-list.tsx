import type { EvidenceChecksView, VerdictView } from '@overturn/contracts/admin';
import { languageOf } from '@overturn/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Pill } from '../../../shared/components/pill';
import { useLocale, useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';
import { OverrideDialog } from './override-dialog';
import { inOrder, reasonText, TONE_OF_OUTCOME } from './verdict-words';

interface VerdictListProps {
  readonly caseId: string;
  readonly verdicts: readonly VerdictView[];
  readonly rules: EvidenceChecksView['rules'];
}

/** Verdicts with their reason; why and since where opens below each. */
export function VerdictList({ caseId, verdicts, rules }: VerdictListProps) {
  const [overriding, setOverriding] = useState<VerdictView | null>(null);
  return (
    <>
      <ul className="verdicts">
        {inOrder(verdicts).map((verdict) => (
          <Verdict
            key={verdict.hash}
            verdict={verdict}
            rule={rules.find(({ id }) => id === verdict.rule)}
            onOverride={() => setOverriding(verdict)}
          />
        ))}
      </ul>
      {overriding ? (
        <OverrideDialog caseId={caseId} verdict={overriding} onClose={() => setOverriding(null)} />
      ) : null}
    </>
  );
}

interface VerdictProps {
  readonly verdict: VerdictView;
  readonly rule: EvidenceChecksView['rules'][number] | undefined;
  readonly onOverride: () => void;
}

function Verdict({ verdict, rule, onOverride }: VerdictProps) {
  const t = useT();
  const can = useCan();
  const language = languageOf(useLocale());
  const { override } = verdict;
  return (
    <li>
      <div className="verdict-line">
        <Pill tone={override ? 'info' : TONE_OF_OUTCOME[verdict.outcome]}>
          {override ? t('evidence.overridden') : t(`vocab.verdictOutcome.${verdict.outcome}`)}
        </Pill>
        <span>
          <strong>{t(`vocab.evidenceRule.${verdict.rule}`)}</strong> {reasonText(t, verdict)}
        </span>
        {verdict.isBlocking && can('plan:override') ? (
          <Button size="small" onClick={onOverride}>
            {t('evidence.override')}
          </Button>
        ) : null}
      </div>
      {override ? (
        <p className="quiet">{t('evidence.overriddenBy', { by: override.by, reason: override.reason })}</p>
      ) : null}
      {rule ? (
        <details className="verdict-why">
          <summary>{t('evidence.why')}</summary>
          <p>{rule[language]}</p>
          <p className="quiet">
            <a href={rule.url} target="_blank" rel="noreferrer">
              {t('evidence.source')}
            </a>{' '}
            <span lang="en">{rule.source}</span>
          </p>
        </details>
      ) : null}
    </li>
  );
}
