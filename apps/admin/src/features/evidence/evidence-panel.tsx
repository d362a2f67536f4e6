import { useQuery } from '@tanstack/react-query';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { EmptyState } from '../../shared/components/empty-state';
import { Loaded } from '../../shared/components/loaded';
import { evidenceQuery } from '../../shared/evidence/evidence.queries';
import { EvidenceDrop } from '../../shared/evidence/evidence-drop';
import { EvidenceList } from '../../shared/evidence/evidence-list';
import { useT } from '../../shared/i18n';
import { useCan } from '../../shared/session';

/** The files of a case, and where new ones are dropped. */
export function EvidencePanel({ current }: CasePanelProps) {
  const t = useT();
  const can = useCan();
  const query = useQuery(evidenceQuery(current.id));
  return (
    <>
      {can('evidence:write') ? <EvidenceDrop caseId={current.id} /> : null}
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? <EmptyState title={t('evidence.empty')} /> : <EvidenceList items={items} />
        }
      </Loaded>
    </>
  );
}
