import type { EvidenceChecksView, SuspicionView } from '@overturn/contracts/admin';
import { SUSPICION_VERDICTS, type SuspicionVerdict } from '@overturn/kernel/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Form, Radio } from 'antd';
import { useState } from 'react';
import type { TextKey } from '../../../app/texts';
import { api } from '../../../shared/api';
import { Pill } from '../../../shared/components/pill';
import { ReasonDialog } from '../../../shared/dialogs/reason-dialog';
import { useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';
import { suspicionsQuery, useSuspicionChange } from './suspicions.queries';

interface SuspicionSectionProps {
  readonly caseId: string;
  readonly files: EvidenceChecksView['files'];
}

/** What speaks against the papers; while one is unresolved nothing is filed. */
export function SuspicionSection({ caseId, files }: SuspicionSectionProps) {
  const t = useT();
  const { data } = useQuery(suspicionsQuery(caseId));
  const [judging, setJudging] = useState<SuspicionView | null>(null);
  const items = data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="checks-block" aria-labelledby="suspicions">
      <h3 id="suspicions">{t('evidence.suspicions')}</h3>
      {items.some(({ isFreezing }) => isFreezing) ? (
        <Alert type="error" showIcon title={t('evidence.suspicions.frozen')} />
      ) : null}
      <ul className="verdicts">
        {items.map((one) => (
          <SuspicionItem
            key={one.hash}
            suspicion={one}
            fileName={files.find(({ id }) => id === one.evidenceId)?.fileName ?? ''}
            onJudge={() => setJudging(one)}
          />
        ))}
      </ul>
      {judging ? <JudgeDialog caseId={caseId} suspicion={judging} onClose={() => setJudging(null)} /> : null}
    </section>
  );
}

interface SuspicionItemProps {
  readonly suspicion: SuspicionView;
  readonly fileName: string;
  readonly onJudge: () => void;
}

function SuspicionItem({ suspicion, fileName, onJudge }: SuspicionItemProps) {
  const t = useT();
  const can = useCan();
  const { kind, params, judgement, isFreezing, others, otherCases, raisedBy } = suspicion;
  const fields = (params['fields'] ?? '')
    .split(', ')
    .filter((one) => one !== '')
    .map((one) => t(`evidence.field.${one}` as TextKey));
  return (
    <li>
      <div className="verdict-line">
        <Pill tone={isFreezing ? 'danger' : 'normal'}>
          {t(judgement ? `vocab.suspicionVerdict.${judgement.verdict}` : 'evidence.suspicions.open')}
        </Pill>
        <span>
          <strong>{fileName}</strong>{' '}
          {t(`vocab.suspicionKind.${kind}`, {
            ...params,
            fields: fields.join('、') || '—',
            by: raisedBy ?? '',
          })}
          {others > 0 ? ` ${t('evidence.suspicions.others', { count: others })}` : ''}{' '}
          {otherCases.map(({ id, number }) => (
            <Link key={id} to="/cases/$caseId" params={{ caseId: id }}>
              {number}{' '}
            </Link>
          ))}
        </span>
        {can('evidence:judge') ? (
          <Button size="small" onClick={onJudge}>
            {t('evidence.suspicions.judge')}
          </Button>
        ) : null}
      </div>
      {judgement ? (
        <p className="quiet">
          {judgement.by}：{judgement.reason}
        </p>
      ) : null}
    </li>
  );
}

interface JudgeInput {
  readonly verdict: SuspicionVerdict;
  readonly reason: string;
}

interface JudgeDialogProps {
  readonly caseId: string;
  readonly suspicion: SuspicionView;
  readonly onClose: () => void;
}

function JudgeDialog({ caseId, suspicion, onClose }: JudgeDialogProps) {
  const t = useT();
  const judge = useSuspicionChange(caseId, (input: JudgeInput) =>
    api.judgeSuspicion({ params: { caseId }, body: { hash: suspicion.hash, ...input } }),
  );
  return (
    <ReasonDialog<JudgeInput, unknown>
      title={t('evidence.suspicions.judge')}
      hint={t('evidence.suspicions.judge.hint')}
      label={t('evidence.reason')}
      initialValues={{ verdict: 'cleared' }}
      change={judge}
      onClose={onClose}
    >
      <Form.Item name="verdict" label={t('evidence.suspicions.verdict')}>
        <Radio.Group
          options={SUSPICION_VERDICTS.map((value) => ({
            value,
            label: t(`vocab.suspicionVerdict.${value}`),
          }))}
        />
      </Form.Item>
    </ReasonDialog>
  );
}
