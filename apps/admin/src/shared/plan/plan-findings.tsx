import type { PlanView } from '@overturn/contracts/admin';
import type { PlanContent } from '@overturn/wording';
import { explainFinding } from '@overturn/lint';
import { useId } from 'react';
import { useLocale, useT } from '../i18n';
import { useCodeText } from '../words/known-text';
import { findingPlace } from './finding-place';

type Finding = PlanView['gates']['findings'][number];

interface PlanFindingsProps {
  readonly findings: readonly Finding[];
  readonly content: PlanContent;
}

/** More are shown when asked for. */
const SHOWN = 8;

/** Which words name the codes in a finding's parameters. */
const VOCABULARY: Readonly<Record<string, string>> = { causes: 'vocab.cause', documents: 'vocab.document' };

/** What the checker has found, worst first, each with its place and one line that says why. */
export function PlanFindings({ findings, content }: PlanFindingsProps) {
  const t = useT();
  const title = useId();
  if (findings.length === 0) return null;
  const [first, rest] = [findings.slice(0, SHOWN), findings.slice(SHOWN)];
  return (
    <section aria-labelledby={title}>
      <h4 id={title}>{t('planCheck.findings', { count: findings.length })}</h4>
      <FindingList findings={first} content={content} />
      {rest.length > 0 ? (
        <details>
          <summary>{t('planCheck.findings.more', { count: rest.length })}</summary>
          <FindingList findings={rest} content={content} />
        </details>
      ) : null}
    </section>
  );
}

function FindingList({ findings, content }: PlanFindingsProps) {
  const t = useT();
  const codeText = useCodeText();
  const language = useLocale() === 'en' ? 'en' : 'zh';
  const placeText = (finding: Finding): string => {
    const { part, place } = findingPlace(content, finding.part);
    const name = t(`vocab.planPart.${part}`);
    return place === null ? name : t('planCheck.place', { part: name, place });
  };
  const nameOf = (param: string, code: string) => codeText(VOCABULARY[param] ?? '', code);
  return (
    <ul className="plan-findings">
      {findings.map((finding) => {
        const { ruleId, severity, part, from, params } = finding;
        const { quote } = params;
        const says = explainFinding(finding, language, nameOf);
        return (
          <li key={`${ruleId} ${part} ${from ?? ''} ${String(quote ?? '')}`} data-severity={severity}>
            <strong>{t(`vocab.lintSeverity.${severity}`)}</strong> {placeText(finding)}：{says}
            {quote === undefined || says.includes(String(quote)) ? null : <q>{String(quote)}</q>}
          </li>
        );
      })}
    </ul>
  );
}
