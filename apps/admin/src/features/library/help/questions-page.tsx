import type { HelpQuestionView } from '@overturn/contracts/admin';
import { QUESTION_STATES, type QuestionState } from '@overturn/kernel/vocabulary';
import { formatInstant } from '@overturn/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input, Segmented, Tag } from 'antd';
import { useState } from 'react';
import { EmptyState } from '../../../shared/components/empty-state';
import { Pages } from '../../../shared/lists/pages';
import { PageHeader } from '../../../shared/components/page-header';
import { RefusalAlert } from '../../../shared/components/refusal-alert';
import { useLocale, useT } from '../../../shared/i18n';
import { useCan, useSession } from '../../../shared/session';
import { LibraryTabs } from '../library-tabs';
import { questionsQuery, useSettleQuestion } from './help.queries';
import '../library.css';

/** What clients and visitors asked that the help does not answer. */
export function QuestionsPage() {
  const t = useT();
  const [state, setState] = useState<QuestionState>('open');
  const list = useInfiniteQuery(questionsQuery(state));
  return (
    <>
      <PageHeader title={t('library.questions')}>{t('library.questions.hint')}</PageHeader>
      <LibraryTabs />
      <Segmented<QuestionState>
        className="library-states"
        aria-label={t('library.state')}
        value={state}
        options={QUESTION_STATES.map((value) => ({ value, label: t(`vocab.questionState.${value}`) }))}
        onChange={setState}
      />
      <Pages query={list} none={<EmptyState title={t('library.questions.none')} />}>
        {(rows) => (
          <ul className="passage-list" aria-label={t('library.questions')}>
            {rows.map((question) => (
              <QuestionItem key={question.id} question={question} />
            ))}
          </ul>
        )}
      </Pages>
    </>
  );
}

function QuestionItem({ question }: { readonly question: HelpQuestionView }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const maySettle = useCan()('case:write');
  const [note, setNote] = useState('');
  const { mutate, isPending, error } = useSettleQuestion();
  const { clientId, words, contact, askedAt, state, settledBy, settledAt } = question;
  return (
    <li className="passage-item">
      <p className="passage-text">{words}</p>
      <p className="quiet">
        {formatInstant(askedAt, locale, zone)} ·{' '}
        {clientId ? (
          <Link to="/clients/$clientId" params={{ clientId }}>
            {t('library.questions.client')}
          </Link>
        ) : (
          t('library.questions.visitor')
        )}
        {contact === '' ? null : ` · ${t('library.questions.contact', { contact })}`}
      </p>
      {state === 'open' && maySettle ? (
        <>
          <Input.TextArea
            aria-label={`${t('library.questions.note')} · ${words.slice(0, 40)}`}
            placeholder={t('library.questions.note')}
            value={note}
            maxLength={2000}
            autoSize={{ minRows: 1, maxRows: 6 }}
            onChange={({ target }) => setNote(target.value)}
          />
          <RefusalAlert error={error} />
          <div className="passage-actions">
            {(['answered', 'set_aside'] as const).map((one) => (
              <Button
                key={one}
                size="small"
                type={one === 'answered' ? 'primary' : 'default'}
                disabled={isPending}
                onClick={() => mutate({ question, state: one, note })}
              >
                {t(`vocab.questionState.${one}`)}
              </Button>
            ))}
          </div>
        </>
      ) : (
        <>
          <p className="passage-text">{question.note}</p>
          {settledBy && settledAt ? (
            <p className="quiet">
              <Tag>{t(`vocab.questionState.${state}`)}</Tag> {settledBy.name} ·{' '}
              {formatInstant(settledAt, locale, zone)}
            </p>
          ) : null}
        </>
      )}
    </li>
  );
}
