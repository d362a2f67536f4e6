import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { GrantList } from '../../shared/access/grant-list';
import { DeclarationsSection } from './declarations-section';
import './engagement.css';

/** What the client has declared, and what access it has given. */
export function AccessPanel({ current }: CasePanelProps) {
  return (
    <div className="engagement">
      <DeclarationsSection current={current} />
      <GrantList clientId={current.client.id} caseId={current.id} shops={[current.sellerAccount]} />
    </div>
  );
}
