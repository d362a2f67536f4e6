import type { AnswerView } from '@overturn/contracts/admin';
import type { AnswerKind } from '@overturn/kernel/vocabulary';
import { formatInstant } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { AskedDocuments } from '../../../shared/answers/asked-documents';
import { Loaded } from '../../../shared/components/loaded';
import { Pill, type PillTone } from '../../../shared/components/pill';
import { useLocale, useT } from '../../../shared/i18n';
import { noticeQuery } from '../../../shared/notice/notice.queries';
import { NoticeWarnings } from '../../../shared/notice/notice-warnings';
import { ReadNotice } from '../../../shared/notice/read-notice';
import { useCan, useSession } from '../../../shared/session';
import { AnalysisText } from './analysis-text';
import '../../../shared/notice/notice.css';

const TONES: Readonly<Record<AnswerKind, PillTone>> = {
  info_requested: 'warning',
  wrong_channel: 'warning',
  rejected: 'danger',
  final_denial: 'danger',
  reinstated: 'success',
  partially_reinstated: 'success',
};

/** One answer of Amazon: what it is, what it asks for, its text, and the analysis of a rejection. */
export function AnswerCard({ answer }: { readonly answer: AnswerView }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const [isOpen, setOpen] = useState(false);
  const { kind, asked, attemptsLeft, note, noticeId, recordedAt, recordedBy, analysis } = answer;
  return (
    <article className="answer-card" aria-label={t(`vocab.answerKind.${kind}`)}>
      <div className="answer-card-head">
        <Pill tone={TONES[kind]}>{t(`vocab.answerKind.${kind}`)}</Pill>
        <span className="quiet">
          {recordedBy} · <time dateTime={recordedAt}>{formatInstant(recordedAt, locale, zone)}</time>
        </span>
      </div>
      <dl>
        {asked.length > 0 ? (
          <>
            <dt>{t('answers.field.asked')}</dt>
            <dd>
              <AskedDocuments asked={asked} />
            </dd>
          </>
        ) : null}
        {attemptsLeft === null ? null : (
          <>
            <dt>{t('answers.attempts')}</dt>
            <dd>{t('answers.attempts.stated', { count: attemptsLeft })}</dd>
          </>
        )}
        {note === '' ? null : (
          <>
            <dt>{t('answers.field.note')}</dt>
            <dd>{note}</dd>
          </>
        )}
      </dl>
      {analysis ? <AnalysisText analysis={analysis} /> : null}
      {noticeId === null ? (
        <p className="quiet">{t('answers.noText')}</p>
      ) : (
        <>
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t(isOpen ? 'answers.hideText' : 'answers.showText')}
          </Button>
          {isOpen ? <AnswerText noticeId={noticeId} /> : null}
        </>
      )}
    </article>
  );
}

function AnswerText({ noticeId }: { readonly noticeId: string }) {
  const can = useCan();
  const query = useQuery(noticeQuery(noticeId));
  return (
    <Loaded query={query}>
      {(notice) => (
        <>
          <NoticeWarnings notice={notice} />
          <ReadNotice notice={notice} canCorrect={can('notice:write')} />
        </>
      )}
    </Loaded>
  );
}
