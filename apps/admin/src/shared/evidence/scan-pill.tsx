import type { EvidenceView } from '@overturn/contracts/admin';
import type { ScanState } from '@overturn/kernel/vocabulary';
import { Pill, type PillTone } from '../components/pill';
import { useT } from '../i18n';

const TONES: Readonly<Record<ScanState, PillTone>> = {
  pending: 'info',
  clean: 'success',
  unscanned: 'normal',
  infected: 'danger',
  error: 'warning',
  erased: 'normal',
};

/** What is known about viruses in a file, and that it came in a mail. */
export function ScanPill({
  file,
}: {
  readonly file: Pick<EvidenceView, 'scanState' | 'scanFinding' | 'partOf'>;
}) {
  const t = useT();
  return (
    <span className="pill-row">
      <Pill tone={TONES[file.scanState]}>{t(`vocab.scanState.${file.scanState}`)}</Pill>
      {file.scanFinding === null ? null : <span className="quiet">{file.scanFinding}</span>}
      {file.partOf === null ? null : <Pill>{t('shared.evidence.fromMail')}</Pill>}
    </span>
  );
}
