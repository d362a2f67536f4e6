import { PlusOutlined } from '@ant-design/icons';
import type { LinkFactView } from '@overturn/contracts/admin';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { useConfirm } from '../../../shared/components/use-confirm';
import { useSaveEvidence } from '../../../shared/evidence/evidence.queries';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useLinkageChange } from '../api/linkage.queries';
import { FactDialog } from './fact-dialog';

interface FactListProps {
  readonly clientId: string;
  readonly caseId: string | null;
  readonly facts: readonly LinkFactView[];
  readonly mayChange: boolean;
}

/** What may link a client to others; what comes from the record is changed there. */
export function FactList({ clientId, caseId, facts, mayChange }: FactListProps) {
  const t = useT();
  // an id, or 'new'
  const [open, setOpen] = useState<string | null>(null);
  const edited = facts.find(({ id }) => id === open) ?? null;
  return (
    <>
      <div className="card-head">
        <h3>{t('linkage.facts')}</h3>
        {mayChange ? (
          <Button size="small" icon={<PlusOutlined />} onClick={() => setOpen('new')}>
            {t('linkage.fact.add')}
          </Button>
        ) : null}
      </div>
      <p className="quiet">{t('linkage.facts.hint')}</p>
      {facts.length === 0 ? <p className="quiet">{t('linkage.facts.none')}</p> : null}
      <ul className="link-facts">
        {facts.map((fact) => (
          <FactRow
            key={fact.id}
            clientId={clientId}
            fact={fact}
            mayChange={mayChange && !fact.isDerived}
            onEdit={() => setOpen(fact.id)}
          />
        ))}
      </ul>
      {open === 'new' || edited ? (
        <FactDialog clientId={clientId} caseId={caseId} fact={edited} onClose={() => setOpen(null)} />
      ) : null}
    </>
  );
}

interface FactRowProps {
  readonly clientId: string;
  readonly fact: LinkFactView;
  readonly mayChange: boolean;
  readonly onEdit: () => void;
}

function FactRow({ clientId, fact, mayChange, onEdit }: FactRowProps) {
  const t = useT();
  const report = useReport();
  const confirm = useConfirm();
  const saveEvidence = useSaveEvidence();
  const retire = useLinkageChange(() =>
    api.retireLinkFact({ params: { clientId, factId: fact.id }, body: { version: fact.version } }),
  );
  const press = async () => {
    const question = {
      title: t('linkage.fact.retireAsk'),
      content: t('linkage.fact.retireHint'),
      okText: t('linkage.fact.retire'),
    };
    if (!(await confirm(question))) return;
    retire.mutate(undefined, {
      onSuccess: () => report.success(t('linkage.fact.retired')),
      onError: report.failure,
    });
  };
  const value = [fact.bank, fact.value].filter(Boolean).join(' ');
  const about = [
    t(`vocab.linkRole.${fact.role}`),
    t(`vocab.linkSource.${fact.source}`),
    fact.knownOn ? t('linkage.fact.known', { date: fact.knownOn }) : null,
    fact.addedBy,
  ];
  return (
    <li>
      <div className="link-fact-text">
        <span className="quiet">{t(`vocab.linkKind.${fact.kind}`)}</span>{' '}
        <strong className="wrapping">{value}</strong>
        <p className="quiet">{about.filter(Boolean).join(' · ')}</p>
        {fact.note ? <p className="wrapping">{fact.note}</p> : null}
        {fact.isDerived ? <p className="quiet">{t('linkage.fact.derived')}</p> : null}
      </div>
      <div className="link-fact-buttons">
        {fact.evidenceId ? (
          <Button
            type="link"
            size="small"
            loading={saveEvidence.isPending}
            aria-label={t('linkage.fact.showEvidence', { value })}
            onClick={() => saveEvidence.mutate({ id: fact.evidenceId ?? '', fileName: value })}
          >
            {t('linkage.fact.hasEvidence')}
          </Button>
        ) : null}
        {mayChange ? (
          <>
            <Button type="link" size="small" aria-label={`${t('shared.edit')} ${value}`} onClick={onEdit}>
              {t('shared.edit')}
            </Button>
            <Button
              type="link"
              size="small"
              loading={retire.isPending}
              aria-label={`${t('linkage.fact.retire')} ${value}`}
              onClick={() => void press()}
            >
              {t('linkage.fact.retire')}
            </Button>
          </>
        ) : null}
      </div>
    </li>
  );
}
