import type { EvidenceView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { Button } from 'antd';
import { StackTable } from '../lists/stack-table';
import { useLocale, useT } from '../i18n';
import { useSession } from '../session';
import { isUsable } from './evidence.queries';
import { ScanPill } from './scan-pill';

const KIB = 1024;
const sizeText = (bytes: number): string =>
  bytes < KIB * KIB ? `${Math.ceil(bytes / KIB)} KB` : `${(bytes / KIB / KIB).toFixed(1)} MB`;

interface EvidenceListProps {
  readonly items: readonly EvidenceView[];
  readonly onOpen: (file: EvidenceView) => void;
}

/** Files of a case: what each is, what is known of it, who kept it and when. */
export function EvidenceList({ items, onOpen }: EvidenceListProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  return (
    <StackTable
      caption={t('shared.evidence.caption')}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          title: t('shared.evidence.file'),
          cell: (one) => (
            <Button type="link" size="small" disabled={!isUsable(one)} onClick={() => onOpen(one)}>
              <bdi>{one.fileName}</bdi>
            </Button>
          ),
        },
        { key: 'kind', title: t('shared.evidence.kind'), cell: (one) => t(`vocab.evidenceKind.${one.kind}`) },
        { key: 'state', title: t('shared.evidence.state'), cell: (one) => <ScanPill file={one} /> },
        {
          key: 'size',
          title: t('shared.evidence.size'),
          isTabular: true,
          cell: (one) => sizeText(one.sizeBytes),
        },
        {
          key: 'kept',
          title: t('shared.evidence.kept'),
          cell: (one) =>
            `${formatInstant(one.keptAt, locale, zone)} ${one.isFromClient ? t('shared.evidence.fromClient') : one.keptBy}`,
        },
      ]}
    />
  );
}
