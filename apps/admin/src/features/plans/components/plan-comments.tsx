import type { PlanCommentsView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import type { PlanContent } from '@overturn/wording';
import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { memo, useState } from 'react';
import { RefusalAlert } from '../../../shared/components/refusal-alert';
import { Pill } from '../../../shared/components/pill';
import { useLocale, useT } from '../../../shared/i18n';
import { useCan, useSession } from '../../../shared/session';
import { planCommentsQuery, useAnswerComment, useBeginComment } from '../comments.queries';
import type { ChosenWords } from '../editor/comment-button';
import { placeName } from '../model/place-name';
import { isAskedStill, spanOf } from '../model/text-notes';

type Thread = PlanCommentsView['threads'][number];

/** A version by its number. */
export interface VersionName {
  readonly id: string;
  readonly number: number;
}

interface PlanCommentsProps {
  readonly caseId: string;
  readonly plan: PlanContent;
  /** The version that is read; null for the draft. */
  readonly versionId: string | null;
  /** All versions of the case. */
  readonly versions: readonly VersionName[];
  readonly chosen: ChosenWords | null;
  readonly onChosenDone: () => void;
  /** Puts the caret on the words, where they can be edited. */
  readonly onJump: ((part: string, from: number | null, to: number | null) => void) | null;
}

/** Threads about words of the plan: open ones, then what was resolved. */
export const PlanComments = memo(function PlanComments(props: PlanCommentsProps) {
  const { caseId, plan, versionId, versions, chosen, onChosenDone, onJump } = props;
  const t = useT();
  const { data } = useQuery(planCommentsQuery(caseId));
  const threads = data?.threads ?? [];
  // What a reviewer asks for stands first.
  const asked = threads.filter(isAskedStill);
  const open = [...asked, ...threads.filter((one) => isOpen(one) && !isAskedStill(one))];
  const resolved = threads.filter((one) => !isOpen(one));
  if (threads.length === 0 && chosen === null) return null;
  const list = (some: readonly Thread[]) => (
    <ul className="plan-threads">
      {some.map((thread) => (
        <ThreadView
          key={thread.id}
          caseId={caseId}
          plan={plan}
          thread={thread}
          onJump={onJump}
          number={versions.find(({ id }) => id === thread.versionId)?.number ?? null}
        />
      ))}
    </ul>
  );
  return (
    <section aria-label={t('plans.comments')}>
      <h3>{t('plans.comments.count', { count: open.length })}</h3>
      {chosen ? (
        <NewThread
          key={`${chosen.part} ${chosen.quoteFrom} ${chosen.quote}`}
          caseId={caseId}
          plan={plan}
          versionId={versionId}
          words={chosen}
          onDone={onChosenDone}
        />
      ) : null}
      {list(open)}
      {resolved.length === 0 ? null : (
        <details>
          <summary>{t('plans.comments.resolved', { count: resolved.length })}</summary>
          {list(resolved)}
        </details>
      )}
    </section>
  );
});

const isOpen = ({ resolvedAt }: Thread): boolean => resolvedAt === null;

interface NewThreadProps extends Pick<PlanCommentsProps, 'caseId' | 'plan' | 'versionId'> {
  readonly words: ChosenWords;
  readonly onDone: () => void;
}

function NewThread({ caseId, plan, versionId, words, onDone }: NewThreadProps) {
  const t = useT();
  const can = useCan();
  const [body, setBody] = useState('');
  const begin = useBeginComment(caseId);
  return (
    <div className="plan-thread">
      <strong>{placeName(t, plan, words.part)}</strong>
      {words.quote === '' ? null : <q>{words.quote}</q>}
      <Input.TextArea
        autoFocus
        aria-label={t('plans.comments.body')}
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={4000}
        value={body}
        onChange={(event) => setBody(event.target.value)}
      />
      <RefusalAlert error={begin.error} />
      <div className="plan-point-row">
        <Button
          type="primary"
          size="small"
          loading={begin.isPending}
          disabled={body.trim() === ''}
          onClick={() =>
            begin.mutate(
              { ...words, versionId, body, asksForChange: can('plan:review') },
              { onSuccess: onDone },
            )
          }
        >
          {t('plans.comments.add')}
        </Button>
        <Button size="small" onClick={onDone}>
          {t('shared.cancel')}
        </Button>
      </div>
    </div>
  );
}

interface ThreadViewProps extends Pick<PlanCommentsProps, 'caseId' | 'plan' | 'onJump'> {
  readonly thread: Thread;
  /** Number of the version that was read; null: a draft. */
  readonly number: number | null;
}

function ThreadView({ caseId, plan, thread, number, onJump }: ThreadViewProps) {
  const t = useT();
  const locale = useLocale();
  const can = useCan();
  const { zone } = useSession().person;
  const [body, setBody] = useState('');
  const answer = useAnswerComment(caseId, thread.id);
  const span = spanOf(plan, thread);
  const say = (isResolved: boolean) => answer.mutate({ body, isResolved }, { onSuccess: () => setBody('') });
  const place = placeName(t, plan, thread.part);
  return (
    <li className="plan-thread">
      <div className="plan-version-head">
        {onJump && isOpen(thread) ? (
          <Button
            type="link"
            size="small"
            onClick={() => onJump(thread.part, span?.from ?? null, span?.to ?? null)}
          >
            {place}
          </Button>
        ) : (
          <strong>{place}</strong>
        )}
        {number === null ? null : <Pill>{t('plans.version', { number })}</Pill>}
        {thread.asksForChange ? <Pill tone="warning">{t('plans.comments.asks')}</Pill> : null}
      </div>
      {thread.quote === '' ? null : <q>{thread.quote}</q>}
      {thread.quote !== '' && span === null ? (
        <p className="plan-stale">{t('plans.comments.changed')}</p>
      ) : null}
      {thread.comments.map((comment) => (
        <p key={comment.id} className="plan-comment">
          <span className="quiet">
            {comment.writtenBy.name} · {formatInstant(comment.writtenAt, locale, zone)}
          </span>
          <br />
          {comment.body}
        </p>
      ))}
      <RefusalAlert error={answer.error} />
      {can('case:write') ? (
        <div className="plan-point-row">
          {isOpen(thread) ? (
            <Input
              className="plan-answer"
              aria-label={t('plans.comments.answerTo', { place })}
              placeholder={t('plans.comments.answer')}
              maxLength={4000}
              value={body}
              onChange={(event) => setBody(event.target.value)}
              onPressEnter={(event) => {
                if (!event.nativeEvent.isComposing && body.trim() !== '') say(false);
              }}
            />
          ) : null}
          {body.trim() === '' ? (
            <Button size="small" loading={answer.isPending} onClick={() => say(isOpen(thread))}>
              {t(isOpen(thread) ? 'plans.comments.resolve' : 'plans.comments.reopen')}
            </Button>
          ) : (
            <Button size="small" type="primary" loading={answer.isPending} onClick={() => say(false)}>
              {t('plans.comments.answer')}
            </Button>
          )}
        </div>
      ) : null}
    </li>
  );
}
