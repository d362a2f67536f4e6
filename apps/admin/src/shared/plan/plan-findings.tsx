import { languageOf } from '@overturn/ui';
import type { PlanView } from '@overturn/contracts/admin';
import type { PlanContent } from '@overturn/wording';
import { explainFinding } from '@overturn/lint';
import { memo, useId, useState } from 'react';
import { useLocale, useT } from '../i18n';
import { useCodeText } from '../words/known-text';
import { findingPlace } from './finding-place';

type Finding = PlanView['gates']['findings'][number];

/** Goes to words of a part, or to the part. */
export type JumpToPart = (part: string, from: number | null, to: number | null) => void;

interface PlanFindingsProps {
  readonly findings: readonly Finding[];
  readonly content: PlanContent;
  readonly onJump?: JumpToPart;
}

/** More are shown when asked for. */
const SHOWN = 8;

/** Which words name the codes in a finding's parameters. */
const VOCABULARY: Readonly<Record<string, string>> = { causes: 'vocab.cause', documents: 'vocab.document' };

/** What the checker has found, worst first, each with its place and one line that says why. */
export function PlanFindings(props: PlanFindingsProps) {
  const t = useT();
  const title = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { findings } = props;
  if (findings.length === 0) return null;
  const [first, rest] = [findings.slice(0, SHOWN), findings.slice(SHOWN)];
  return (
    <section aria-labelledby={title}>
      <h4 id={title}>{t('planCheck.findings', { count: findings.length })}</h4>
      <FindingList {...props} findings={first} />
      {rest.length > 0 ? (
        <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
          <summary>{t('planCheck.findings.more', { count: rest.length })}</summary>
          {isOpen ? <FindingList {...props} findings={rest} /> : null}
        </details>
      ) : null}
    </section>
  );
}

function FindingList({ findings, content, onJump }: PlanFindingsProps) {
  const t = useT();
  const placeText = (finding: Finding): string => {
    const { part, place } = findingPlace(content, finding.part);
    const name = t(`vocab.planPart.${part}`);
    return place === null ? name : t('planCheck.place', { part: name, place });
  };
  return (
    <ul className="plan-findings">
      {findings.map((finding) => (
        <FindingLine
          key={`${finding.ruleId} ${finding.part} ${finding.from ?? ''} ${String(finding.params['quote'] ?? '')}`}
          finding={finding}
          place={placeText(finding)}
          onJump={onJump}
        />
      ))}
    </ul>
  );
}

interface FindingLineProps {
  readonly finding: Finding;
  /** Where it is, in words. */
  readonly place: string;
  readonly onJump: JumpToPart | undefined;
}

const FindingLine = memo(function FindingLine({ finding, place, onJump }: FindingLineProps) {
  const t = useT();
  const codeText = useCodeText();
  const language = languageOf(useLocale());
  const { severity, part, from, to, params } = finding;
  const { quote } = params;
  const says = explainFinding(finding, language, (param, code) => codeText(VOCABULARY[param] ?? '', code));
  return (
    <li data-severity={severity}>
      <strong>{t(`vocab.lintSeverity.${severity}`)}</strong>{' '}
      {onJump && part !== 'plan' ? (
        <button type="button" className="link-button" onClick={() => onJump(part, from, to)}>
          {place}
        </button>
      ) : (
        place
      )}
      {t('shared.colon')}
      {says}
      {quote === undefined || says.includes(String(quote)) ? null : <q>{String(quote)}</q>}
    </li>
  );
});
