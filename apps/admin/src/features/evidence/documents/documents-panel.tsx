import type { CaseView, DocumentRequestView } from '@overturn/contracts/admin';
import type { RequestStep } from '@overturn/kernel/vocabulary';
import { formatInstant, languageOf } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Button, Progress } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { useNow } from '../../../shared/clock';
import { EmptyState } from '../../../shared/components/empty-state';
import { Loaded } from '../../../shared/components/loaded';
import { Pill, type PillTone } from '../../../shared/components/pill';
import { useSaveEvidence } from '../../../shared/evidence/evidence.queries';
import { useLocale, useT } from '../../../shared/i18n';
import type { CasePanelProps } from '../../../shared/parts/case-tabs';
import { useReport } from '../../../shared/report';
import { useCan, useSession } from '../../../shared/session';
import { AskDialog } from './ask-dialog';
import { documentsQuery, useChecklistChange } from './documents.queries';
import { isBare, isSettled, stepsOf } from './request-steps';
import { StepDialog } from './step-dialog';
import './documents.css';

/** The documents that a case waits for, and how far they have come. */
export function DocumentsPanel({ current }: CasePanelProps) {
  const query = useQuery(documentsQuery(current.id));
  return <Loaded query={query}>{({ items }) => <Documents current={current} items={items} />}</Loaded>;
}

interface DocumentsProps {
  readonly current: CaseView;
  readonly items: readonly DocumentRequestView[];
}

function Documents({ current, items }: DocumentsProps) {
  const t = useT();
  const can = useCan();
  const [isAsking, setAsking] = useState(false);
  const done = items.filter(({ state }) => isSettled(state)).length;
  const mayWrite = can('evidence:write') && current.status !== 'closed';
  return (
    <div className="documents">
      <div className="documents-head">
        <strong>{t('documents.progress', { done, all: items.length })}</strong>
        <Progress
          percent={items.length === 0 ? 0 : Math.round((done / items.length) * 100)}
          size="small"
          showInfo={false}
          aria-label={t('documents.tab')}
        />
        {mayWrite ? <Button onClick={() => setAsking(true)}>{t('documents.add')}</Button> : null}
      </div>
      {items.length === 0 ? <EmptyState title={t('documents.empty')} /> : null}
      <ul className="documents-list">
        {items.map((request) => (
          <Request key={request.id} caseId={current.id} request={request} mayWrite={mayWrite} />
        ))}
      </ul>
      {isAsking ? <AskDialog caseId={current.id} onClose={() => setAsking(false)} /> : null}
    </div>
  );
}

const TONES: Readonly<Record<DocumentRequestView['state'], PillTone>> = {
  open: 'warning',
  offered: 'info',
  accepted: 'success',
  waived: 'normal',
};

interface RequestProps {
  readonly caseId: string;
  readonly request: DocumentRequestView;
  readonly mayWrite: boolean;
}

function Request({ caseId, request, mayWrite }: RequestProps) {
  const t = useT();
  const locale = useLocale();
  const report = useReport();
  const now = useNow();
  const { zone } = useSession().person;
  const save = useSaveEvidence();
  const [asked, setAsked] = useState<RequestStep | null>(null);
  const accept = useChecklistChange(caseId, (step: RequestStep) =>
    api.stepDocumentRequest({
      params: { caseId, requestId: request.id },
      body: { version: request.version, step },
    }),
  );
  const isChinese = languageOf(locale) === 'zh';
  const hint = isChinese ? request.hintZh : request.hintEn;
  const isOverdue = request.state === 'open' && Date.parse(request.dueAt) < now;
  const take = (step: RequestStep) =>
    isBare(step) ? accept.mutate(step, { onError: report.failure }) : setAsked(step);
  return (
    <li data-state={request.state}>
      <div className="documents-line">
        <Pill tone={TONES[request.state]}>{t(`vocab.requestState.${request.state}`)}</Pill>
        <strong>{isChinese ? request.titleZh : request.titleEn}</strong>
        <span className="quiet">
          {t(`vocab.requestSource.${request.source}`)} · {t('documents.round', { round: request.round })}
          {isSettled(request.state)
            ? ''
            : ` · ${t('documents.dueAt', { date: formatInstant(request.dueAt, locale, zone) })}`}
        </span>
        {isOverdue ? <Pill tone="danger">{t('documents.overdue')}</Pill> : null}
      </div>
      {hint === '' ? null : <p className="quiet">{hint}</p>}
      {request.reason === '' ? null : <p>{t('documents.reason', { reason: request.reason })}</p>}
      {request.files.length > 0 ? (
        <ul className="documents-files">
          {request.files.map((file) => (
            <li key={file.id}>
              <Button type="link" size="small" onClick={() => save.mutate(file)}>
                {file.fileName}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {mayWrite ? (
        <div className="documents-buttons">
          {stepsOf(request.state).map((step, place) => (
            <Button
              key={step}
              size="small"
              type={place === 0 && request.state === 'offered' ? 'primary' : 'default'}
              loading={accept.isPending && isBare(step)}
              onClick={() => take(step)}
            >
              {t(`vocab.requestStep.${step}`)}
            </Button>
          ))}
        </div>
      ) : null}
      {asked ? (
        <StepDialog caseId={caseId} request={request} step={asked} onClose={() => setAsked(null)} />
      ) : null}
    </li>
  );
}
