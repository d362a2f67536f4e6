import type { CaseView, RoundsView } from '@overturn/contracts/admin';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { AskedDocuments } from '../../../shared/answers/asked-documents';
import { Pill } from '../../../shared/components/pill';
import { useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';
import { formatInstant } from '@overturn/ui';
import { useLocale } from '../../../shared/i18n';
import { useSession } from '../../../shared/session';
import { adviceOf, latestAnswer, rejectionOf } from '../model/advice';
import { AnalysisForm } from './analysis-form';
import { RoundDecision } from './round-decision';

interface RoundNextProps {
  readonly current: CaseView;
  readonly view: RoundsView;
}

/** What to do next in the running round, in words, and the means to do it. */
export function RoundNext({ current, view }: RoundNextProps) {
  const t = useT();
  const can = useCan();
  const navigate = useNavigate();
  const advice = adviceOf(current, view);
  if (advice === 'nothing') return <Attempts view={view} />;
  const rejection = rejectionOf(view);
  const asked = latestAnswer(view)?.asked ?? [];
  const record = () =>
    void navigate({ to: '/cases/$caseId/answer', params: { caseId: current.id }, search: {} });
  return (
    <section className="rounds-next" aria-labelledby="rounds-next">
      <h3 id="rounds-next">{t(`answers.advice.${advice}.title`)}</h3>
      <Attempts view={view} />
      <p>{t(`answers.advice.${advice}`)}</p>
      {advice === 'wait_for_answer' && can('case:write') ? (
        <Button type="primary" onClick={record}>
          {t('answers.record')}
        </Button>
      ) : null}
      {advice === 'send_information' ? <AskedDocuments asked={asked} /> : null}
      {advice === 'analyse_rejection' && can('case:write') ? (
        <AnalysisForm key="new" current={current} analysis={null} asked={asked} />
      ) : null}
      {advice === 'decide_on_next_round' && rejection?.analysis ? (
        <RoundDecision current={current} view={view} analysis={rejection.analysis} asked={asked} />
      ) : null}
    </section>
  );
}

/** Attempts left, where Amazon said so; never guessed. */
function Attempts({ view }: { readonly view: RoundsView }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  if (view.attempts === null) return null;
  const { left, statedAt, filedSince } = view.attempts;
  return (
    <p>
      <Pill tone={left <= 1 ? 'danger' : 'warning'}>{t('answers.attempts.left', { count: left })}</Pill>{' '}
      <span className="quiet">
        {t('answers.attempts.asOf', { at: formatInstant(statedAt, locale, zone) })}
        {filedSince > 0 ? ` ${t('answers.attempts.filedSince', { count: filedSince })}` : ''}
      </span>
    </p>
  );
}
