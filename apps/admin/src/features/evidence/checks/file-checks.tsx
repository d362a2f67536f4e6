import type { EvidenceChecksView } from '@overturn/contracts/admin';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { Pill } from '../../../shared/components/pill';
import { ReasonDialog } from '../../../shared/dialogs/reason-dialog';
import { useSaveEvidence } from '../../../shared/evidence/evidence.queries';
import { useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';
import { useChecksChange } from './checks.queries';
import { FactsDialog } from './facts-dialog';
import { SuspectDialog } from './suspect-dialog';
import { VerdictList } from './verdict-list';

type CheckedFile = EvidenceChecksView['files'][number];

interface FileChecksProps {
  readonly caseId: string;
  readonly file: CheckedFile;
  readonly view: EvidenceChecksView;
}

/** One file: what is written down of it, and what the rules say. */
export function FileChecks({ caseId, file, view }: FileChecksProps) {
  const t = useT();
  const can = useCan();
  const save = useSaveEvidence();
  const [open, setOpen] = useState<'facts' | 'aside' | 'suspect' | null>(null);
  const verdicts = view.verdicts.filter(({ subject }) => subject.kind === 'file' && subject.key === file.id);
  return (
    <li className="checks-block">
      <div className="checks-file">
        <Button type="link" size="small" onClick={() => save.mutate(file)}>
          {file.fileName}
        </Button>
        <Pill>{t(`vocab.factKind.${file.factKind}`)}</Pill>
        {file.setAside ? <Pill tone="info">{t('evidence.setAside')}</Pill> : null}
        {file.facts === null ? <Pill tone="warning">{t('evidence.facts.none')}</Pill> : null}
      </div>
      {file.setAside ? (
        <p className="quiet">
          {t('evidence.setAside.by', { by: file.setAside.by, reason: file.setAside.reason })}
        </p>
      ) : null}
      <VerdictList caseId={caseId} verdicts={verdicts} rules={view.rules} />
      {can('evidence:write') ? (
        <div className="checks-buttons">
          <Button
            size="small"
            type={file.facts === null ? 'primary' : 'default'}
            onClick={() => setOpen('facts')}
          >
            {t(file.facts === null ? 'evidence.facts.enter' : 'evidence.facts.edit')}
          </Button>
          <Button size="small" onClick={() => setOpen('aside')}>
            {t(file.setAside ? 'evidence.takeBack' : 'evidence.setAside.do')}
          </Button>
          <Button size="small" onClick={() => setOpen('suspect')}>
            {t('evidence.suspect')}
          </Button>
        </div>
      ) : null}
      {open === 'suspect' ? (
        <SuspectDialog caseId={caseId} file={file} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'facts' ? <FactsDialog caseId={caseId} file={file} onClose={() => setOpen(null)} /> : null}
      {open === 'aside' ? <AsideDialog caseId={caseId} file={file} onClose={() => setOpen(null)} /> : null}
    </li>
  );
}

function AsideDialog({
  caseId,
  file,
  onClose,
}: Omit<FileChecksProps, 'view'> & { readonly onClose: () => void }) {
  const t = useT();
  const change = useChecksChange(caseId, ({ reason }: { reason: string }) =>
    api.setEvidenceAside({
      params: { caseId, evidenceId: file.id },
      body: { isSetAside: file.setAside === null, reason },
    }),
  );
  return (
    <ReasonDialog
      title={t(file.setAside ? 'evidence.takeBack' : 'evidence.setAside.do')}
      hint={t('evidence.setAside.hint', { file: file.fileName })}
      label={t('evidence.reason')}
      change={change}
      onClose={onClose}
    />
  );
}
