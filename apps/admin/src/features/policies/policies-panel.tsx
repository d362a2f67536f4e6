import type { PolicyView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { EmptyState } from '../../shared/components/empty-state';
import { Loaded } from '../../shared/components/loaded';
import { useLocale, useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useCan, useSession } from '../../shared/session';
import { policiesForCase } from './policies-for-case';
import { citationsQuery, policiesQuery, useCite } from './policies.queries';
import { PolicyItem } from './policy-item';
import './policies.css';

/** Which of Amazon's policies have been read for the case, and which speak of its causes. */
export function PoliciesPanel({ current }: CasePanelProps) {
  const t = useT();
  const locale = useLocale();
  const can = useCan();
  const report = useReport();
  const { zone } = useSession().person;
  const policies = useQuery(policiesQuery);
  const citations = useQuery(citationsQuery(current.id));
  const give = useCite(current.id);
  const button = (policy: PolicyView, isCited: boolean) => (
    <Button
      size="small"
      type={isCited ? 'default' : 'primary'}
      disabled={give.isPending}
      aria-label={`${t(isCited ? 'policies.uncite' : 'policies.cite')} · ${policy.titleZh}`}
      onClick={() => give.mutate({ policyId: policy.id, isCited: !isCited }, { onError: report.failure })}
    >
      {t(isCited ? 'policies.uncite' : 'policies.cite')}
    </Button>
  );
  return (
    <Loaded query={citations}>
      {({ items: cited }) => (
        <Loaded query={policies}>
          {({ items }) => {
            const shown = policiesForCase(items, cited, current.causes);
            return shown.length === 0 ? (
              <EmptyState title={t('policies.empty')} />
            ) : (
              <ul className="policy-list" aria-label={t('policies.tab')}>
                {shown.map(({ policy, citation }) => (
                  <PolicyItem key={policy.id} policy={policy}>
                    {citation ? (
                      <span className="quiet">
                        {t('policies.readBy', {
                          name: citation.citedBy,
                          date: formatInstant(citation.citedAt, locale, zone),
                        })}
                      </span>
                    ) : null}
                    {can('case:write') ? button(policy, citation !== null) : null}
                  </PolicyItem>
                ))}
              </ul>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}
