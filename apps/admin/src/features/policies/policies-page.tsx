import { PlusOutlined } from '@ant-design/icons';
import type { PolicyView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { EmptyState } from '../../shared/components/empty-state';
import { Loaded } from '../../shared/components/loaded';
import { PageHeader } from '../../shared/components/page-header';
import { useT } from '../../shared/i18n';
import { useCan } from '../../shared/session';
import { policiesQuery } from './policies.queries';
import { PolicyDialog } from './policy-dialog';
import { PolicyItem } from './policy-item';
import './policies.css';

/** The firm's library of Amazon's policies. */
export function PoliciesPage() {
  const t = useT();
  const can = useCan();
  const query = useQuery(policiesQuery);
  const [editing, setEditing] = useState<PolicyView | 'new' | null>(null);
  const mayEdit = can('task:manage_playbooks');
  const add = mayEdit ? (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing('new')}>
      {t('policies.add')}
    </Button>
  ) : null;
  return (
    <>
      <PageHeader title={t('policies.title')} extra={add}>
        {t('policies.hint')}
      </PageHeader>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('policies.empty')} action={add} />
          ) : (
            <ul className="policy-list card" aria-label={t('policies.title')}>
              {items.map((policy) => (
                <PolicyItem key={policy.id} policy={policy}>
                  <span className="quiet">{t('policies.openCases', { count: policy.openCases })}</span>
                  {mayEdit ? (
                    <Button
                      size="small"
                      aria-label={`${t('shared.edit')} · ${policy.titleZh}`}
                      onClick={() => setEditing(policy)}
                    >
                      {t('shared.edit')}
                    </Button>
                  ) : null}
                </PolicyItem>
              ))}
            </ul>
          )
        }
      </Loaded>
      {editing ? (
        <PolicyDialog policy={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      ) : null}
    </>
  );
}
