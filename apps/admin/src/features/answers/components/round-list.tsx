import type { RoundView, RoundsView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useLocale, useT } from '../../../shared/i18n';
import { useSession } from '../../../shared/session';
import { AnswerCard } from './answer-card';

/** Every round of the case, the newest first: what was sent and what Amazon answered. */
export function RoundList({ view }: { readonly view: RoundsView }) {
  return view.rounds.map((round) => <Round key={round.round} round={round} />);
}

function Round({ round: { round, submissions, answers } }: { readonly round: RoundView }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const when = (at: string) => <time dateTime={at}>{formatInstant(at, locale, zone)}</time>;
  return (
    <section className="round" aria-labelledby={`round-${round}`}>
      <h3 id={`round-${round}`}>{t('cases.facts.roundNumber', { round })}</h3>
      {answers.map((answer) => (
        <AnswerCard key={answer.id} answer={answer} />
      ))}
      {submissions.map(({ id, type, channel, filedAt, filedBy, nextContactAt }) => (
        <p key={id} className="round-line">
          <strong>
            {t('answers.sent')} · {t(`vocab.submissionType.${type}`)}
          </strong>{' '}
          {t(`vocab.channel.${channel}`)} · {filedBy} · {when(filedAt)}
          <br />
          <span className="quiet">
            {t('answers.nextContact')} {when(nextContactAt)}
          </span>
        </p>
      ))}
      {answers.length + submissions.length === 0 ? <p className="quiet">{t('answers.round.empty')}</p> : null}
    </section>
  );
}
