import type { CaseOverviewView, CaseView } from '@overturn/contracts/admin';
import { clientName, formatInstant } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Countdown } from '../../../../shared/components/countdown';
import { Loaded } from '../../../../shared/components/loaded';
import { useLocale, useT } from '../../../../shared/i18n';
import { useSession } from '../../../../shared/session';
import { useDeadlineName } from '../../../../shared/words/deadline-name';
import { useCodeText } from '../../../../shared/words/known-text';
import { latestEventsQuery, overviewQuery } from '../../api/desk.queries';
import { groupDeadlines } from '../../model/deadline-groups';
import { TimelineLine } from '../timeline-line';

const DATES_SHOWN = 3;

/** A case at a glance: who, what is next and until when, what was sent and answered last, what happened. */
export function CaseOverview({ current }: { readonly current: CaseView }) {
  const t = useT();
  const query = useQuery(overviewQuery(current.id));
  const events = useQuery(latestEventsQuery(current.id));
  return (
    <div className="overview">
      <WhoAndNext current={current} />
      <Loaded query={query}>{(overview) => <Work overview={overview} />}</Loaded>
      <section aria-labelledby="overview-latest">
        <h3 id="overview-latest">{t('desk.overview.latest')}</h3>
        <Loaded query={events}>
          {({ items }) => items.map((entry) => <TimelineLine key={entry.id} entry={entry} />)}
        </Loaded>
      </section>
    </div>
  );
}

function WhoAndNext({ current }: { readonly current: CaseView }) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const deadlineName = useDeadlineName();
  const { toMeet, toAwait } = groupDeadlines(current.deadlines);
  const dates = [...toMeet, ...toAwait].slice(0, DATES_SHOWN);
  const { code, who } = current.nextAction;
  return (
    <dl className="overview-facts">
      <Fact name={t('cases.field.client')}>{clientName(current.client, locale)}</Fact>
      <Fact name={t('cases.field.account')}>
        {current.sellerAccount.name} · {t(`vocab.marketplace.${current.marketplace}`)}
      </Fact>
      <Fact name={t('desk.overview.matter')}>
        {t(`vocab.suspensionType.${current.suspensionType}`)} ·{' '}
        {current.causes.map((cause) => t(`vocab.cause.${cause}`)).join('、')} ·{' '}
        {t('cases.facts.roundNumber', { round: current.round })}
      </Fact>
      <Fact name={`${t('cases.next.label')} · ${t(`cases.next.who.${who}`)}`}>
        <strong>{codeText('cases.next', code)}</strong>
      </Fact>
      <Fact isWide name={t('cases.deadlines.title')}>
        {dates.length === 0 ? t('cases.noDeadline') : null}
        {dates.map((deadline) => (
          <div key={deadline.id}>
            <Countdown dueAt={deadline.dueAt} kind={deadline.kind} /> {deadlineName(deadline.code)}
          </div>
        ))}
      </Fact>
    </dl>
  );
}

function Work({ overview }: { readonly overview: CaseOverviewView }) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const { zone } = useSession().person;
  const { tasks, openTasks, submission, answer } = overview;
  const at = (instant: string) => formatInstant(instant, locale, zone);
  const round = (number: number) => t('cases.facts.roundNumber', { round: number });
  return (
    <dl className="overview-facts">
      <Fact name={t('desk.overview.submission')}>
        {submission
          ? [
              t(`vocab.submissionType.${submission.type}`),
              round(submission.round),
              at(submission.filedAt),
            ].join(' · ')
          : t('desk.overview.noSubmission')}
      </Fact>
      <Fact name={t('desk.overview.answer')}>
        {answer
          ? [t(`vocab.answerKind.${answer.kind}`), round(answer.round), at(answer.recordedAt)].join(' · ')
          : t('desk.overview.noAnswer')}
      </Fact>
      <Fact isWide name={`${t('desk.overview.tasks')} · ${openTasks}`}>
        {tasks.length === 0 ? t('desk.overview.noTasks') : null}
        {tasks.map((task) => (
          <div key={task.id}>
            {locale === 'zh-CN' ? task.title.zh : task.title.en}{' '}
            <span className="quiet">{task.assignee?.name ?? codeText('vocab.role', task.ownerRole)}</span>{' '}
            {task.dueAt ? <Countdown dueAt={task.dueAt} /> : null}
          </div>
        ))}
      </Fact>
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  /** A list takes the whole width. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

function Fact({ name, isWide = false, children }: FactProps) {
  return (
    <div {...(isWide ? { className: 'overview-wide' } : {})}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
