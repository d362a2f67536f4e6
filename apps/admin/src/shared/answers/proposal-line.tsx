import type { AnswerProposalView } from '@overturn/contracts/admin';
import { useT } from '../i18n';
import { CertaintyTag } from '../notice/certainty-tag';
import { useCodeText } from '../words/known-text';
import './answers.css';

/** What the machine takes a message for, how sure it is, and why. */
export function ProposalLine({ proposal }: { readonly proposal: AnswerProposalView }) {
  const t = useT();
  const codeText = useCodeText();
  const { kind, confidence, reasons, alternatives, quotes } = proposal;
  return (
    <div className="answer-proposal">
      <p>
        <span className="quiet">{t('answers.proposal.label')}</span>{' '}
        <strong>{kind === null ? t('answers.proposal.none') : t(`vocab.answerKind.${kind}`)}</strong>{' '}
        {kind === null ? null : <CertaintyTag confidence={confidence} />}
      </p>
      <ul className="answer-reasons">
        {reasons.map((code) => (
          <li key={code}>{codeText('answers.reason', code)}</li>
        ))}
        {quotes.map((quote) => (
          <li key={`“${quote}`}>
            <q>{quote}</q>
          </li>
        ))}
        {alternatives.length > 0 ? (
          <li>
            {t('answers.proposal.alternatives')}{' '}
            {alternatives.map((other) => t(`vocab.answerKind.${other}`)).join(' · ')}
          </li>
        ) : null}
      </ul>
    </div>
  );
}
