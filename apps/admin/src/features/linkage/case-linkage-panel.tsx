import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { useCan } from '../../shared/session';
import { LinkageBody } from './components/linkage-body';

/** What stands between a case's client and an engagement, and the clients around it. */
export function CaseLinkagePanel({ current }: CasePanelProps) {
  const can = useCan();
  return <LinkageBody clientId={current.client.id} caseId={current.id} mayChange={can('client:write')} />;
}
