import { useQuery } from '@tanstack/react-query';
import { Suspense, lazy, useState } from 'react';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { EmptyState } from '../../shared/components/empty-state';
import { Loaded } from '../../shared/components/loaded';
import { evidenceQuery } from '../../shared/evidence/evidence.queries';
import { EvidenceDrop } from '../../shared/evidence/evidence-drop';
import { EvidenceList } from '../../shared/evidence/evidence-list';
import { useT } from '../../shared/i18n';
import { useCan } from '../../shared/session';
import { BundleButton } from './bundle-button';
import './evidence.css';

const FileDrawer = lazy(() =>
  import('./viewer/file-drawer').then((module) => ({ default: module.FileDrawer })),
);

/** The files of a case, and where new ones are dropped. */
export function EvidencePanel({ current }: CasePanelProps) {
  const t = useT();
  const can = useCan();
  const query = useQuery(evidenceQuery(current.id));
  const [openId, setOpenId] = useState<string | null>(null);
  const opened = query.data?.items.find(({ id }) => id === openId);
  return (
    <>
      {can('evidence:write') ? <EvidenceDrop caseId={current.id} /> : null}
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('evidence.empty')} />
          ) : (
            <>
              <div className="evidence-bundle">
                <BundleButton caseId={current.id} caseNumber={current.number} items={items} />
              </div>
              <EvidenceList items={items} onOpen={({ id }) => setOpenId(id)} />
            </>
          )
        }
      </Loaded>
      {opened ? (
        <Suspense>
          <FileDrawer caseId={current.id} file={opened} onClose={() => setOpenId(null)} />
        </Suspense>
      ) : null}
    </>
  );
}
