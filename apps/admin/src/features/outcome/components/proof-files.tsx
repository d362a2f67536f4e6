import type { OutcomeClaimView } from '@overturn/contracts/admin';
import { Button } from 'antd';
import { useSaveEvidence } from '../../../shared/evidence/evidence.queries';
import { useT } from '../../../shared/i18n';

/** The files that prove something, each to be saved as it came. */
export function ProofFiles({ files }: { readonly files: OutcomeClaimView['evidence'] }) {
  const t = useT();
  const save = useSaveEvidence();
  if (files.length === 0) return <span className="quiet">{t('outcome.evidence.none')}</span>;
  return (
    <ul className="outcome-files">
      {files.map((file) => (
        <li key={file.id}>
          <Button type="link" size="small" onClick={() => save.mutate(file)}>
            {file.fileName}
          </Button>
          <span className="quiet">{t(`vocab.evidenceKind.${file.kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}
