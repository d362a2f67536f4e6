import type { CaseStatus } from '@overturn/kernel/vocabulary';
import { Tag } from 'antd';
import { useT } from '../../../shared/i18n';

/** Where a case stands, as who has to move: the firm, somebody else, or nobody any more. */
const LANES: Readonly<Record<CaseStatus, 'ours' | 'waiting' | 'won' | 'over'>> = {
  enquiry: 'ours',
  awaiting_engagement: 'waiting',
  investigating: 'ours',
  drafting: 'ours',
  in_review: 'ours',
  awaiting_client: 'waiting',
  ready_to_submit: 'ours',
  awaiting_amazon: 'waiting',
  info_requested: 'ours',
  rejected: 'ours',
  outcome_claimed: 'ours',
  reinstated: 'won',
  funds_only: 'waiting',
  closed: 'over',
};

export function StatusTag({ status }: { readonly status: CaseStatus }) {
  const t = useT();
  return (
    <Tag className="status-tag" data-lane={LANES[status]}>
      {t(`vocab.caseStatus.${status}`)}
    </Tag>
  );
}
