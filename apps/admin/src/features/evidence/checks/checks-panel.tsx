import type { EvidenceChecksView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { EmptyState } from '../../../shared/components/empty-state';
import { Loaded } from '../../../shared/components/loaded';
import { useT } from '../../../shared/i18n';
import type { CasePanelProps } from '../../../shared/parts/case-tabs';
import { checksQuery } from './checks.queries';
import { FileChecks } from './file-checks';
import { ParticularsCard } from './particulars-card';
import { SuspicionSection } from './suspicion-section';
import { SupplyMap } from './supply-map';
import { VerdictList } from './verdict-list';
import './checks.css';

/** What the evidence of a case says, and what the rules make of it. */
export function ChecksPanel({ current }: CasePanelProps) {
  const query = useQuery(checksQuery(current.id));
  return <Loaded query={query}>{(view) => <Checks caseId={current.id} view={view} />}</Loaded>;
}

function Checks({ caseId, view }: { readonly caseId: string; readonly view: EvidenceChecksView }) {
  const t = useT();
  const blocking = view.verdicts.filter(({ isBlocking }) => isBlocking).length;
  const unknown = view.verdicts.filter(({ outcome }) => outcome === 'unknown').length;
  const ofCase = view.verdicts.filter(({ subject }) => subject.kind !== 'file');
  return (
    <div className="checks">
      {view.files.length > 0 ? (
        <Alert
          type={blocking > 0 ? 'error' : unknown > 0 ? 'warning' : 'success'}
          showIcon
          title={
            blocking > 0
              ? t('evidence.standing.blocking', { count: blocking })
              : unknown > 0
                ? t('evidence.standing.unknown', { count: unknown })
                : t('evidence.standing.good')
          }
        />
      ) : null}
      <SuspicionSection caseId={caseId} files={view.files} />
      <ParticularsCard caseId={caseId} view={view} />
      {ofCase.length > 0 ? (
        <section className="checks-block" aria-labelledby="case-verdicts">
          <h3 id="case-verdicts">{t('evidence.ofCase')}</h3>
          <VerdictList caseId={caseId} verdicts={ofCase} rules={view.rules} />
        </section>
      ) : null}
      <SupplyMap chain={view.chain} files={view.files} />
      <section aria-labelledby="file-verdicts">
        <h3 id="file-verdicts">{t('evidence.ofFiles')}</h3>
        {view.files.length === 0 ? <EmptyState title={t('evidence.checks.empty')} /> : null}
        <ul className="checks-files">
          {view.files.map((file) => (
            <FileChecks key={file.id} caseId={caseId} file={file} view={view} />
          ))}
        </ul>
      </section>
    </div>
  );
}
