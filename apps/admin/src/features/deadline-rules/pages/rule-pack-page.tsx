import { DownloadOutlined, PlusOutlined } from '@ant-design/icons';
import type { RulePackView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { Loaded } from '../../../shared/components/loaded';
import { PageHeader } from '../../../shared/components/page-header';
import { useConfirm } from '../../../shared/components/use-confirm';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { saveBytes } from '../../../shared/save-bytes';
import { useCan } from '../../../shared/session';
import { rulePackQuery, useChangePack, useSavePack } from '../api/rule.queries';
import { ActivateDialog } from '../components/activate-dialog';
import { RuleDialog } from '../components/rule-dialog';
import { RuleTable } from '../components/rule-table';
import { freeCode, newRule } from '../model/rule-form';
import '../deadline-rules.css';

/** One version of the rules: read it, or edit it while it is a draft. */
export function RulePackPage() {
  const t = useT();
  const { packId = '' } = useParams({ strict: false });
  const pack = useQuery(rulePackQuery(packId));
  return (
    <Loaded query={pack}>
      {(current) => (
        <>
          <PageHeader
            title={`${t('rules.title')} · ${current.code} ${current.packVersion}`}
            extra={<PackActions pack={current} />}
          >
            {`${t(`rules.state.${current.state}`)}${current.note ? ` · ${current.note}` : ''}`}
          </PageHeader>
          <PackRules pack={current} />
        </>
      )}
    </Loaded>
  );
}

function PackActions({ pack }: { readonly pack: RulePackView }) {
  const t = useT();
  const report = useReport();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const isEditable = useCan()('deadline:manage_rules') && pack.state === 'draft';
  const [isActivating, setActivating] = useState(false);
  const drop = useChangePack(() =>
    api.dropRulePack({ params: { packId: pack.id }, body: { version: pack.version } }),
  );
  const save = async () => {
    try {
      const file = await api.exportRulePack({ params: { packId: pack.id } });
      const bytes = new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' });
      saveBytes(bytes, `${pack.code}-${pack.packVersion}.json`);
    } catch (error) {
      report.failure(error);
    }
  };
  const askToDrop = async () => {
    if (!(await confirm({ title: t('rules.dropTitle'), okText: t('rules.drop'), danger: true }))) return;
    drop.mutate(undefined, {
      onSuccess: () => void navigate({ to: '/settings/deadline-rules' }),
      onError: report.failure,
    });
  };
  return (
    <>
      <Button icon={<DownloadOutlined />} onClick={() => void save()}>
        {t('rules.export')}
      </Button>
      {isEditable ? (
        <>
          <Button danger loading={drop.isPending} onClick={() => void askToDrop()}>
            {t('rules.drop')}
          </Button>
          <Button type="primary" disabled={pack.faults.length > 0} onClick={() => setActivating(true)}>
            {t('rules.previewAndActivate')}
          </Button>
        </>
      ) : null}
      {isActivating ? <ActivateDialog pack={pack} onClose={() => setActivating(false)} /> : null}
    </>
  );
}

function PackRules({ pack }: { readonly pack: RulePackView }) {
  const t = useT();
  const report = useReport();
  const isEditable = useCan()('deadline:manage_rules') && pack.state === 'draft';
  const [editing, setEditing] = useState<number | null>(null);
  const save = useSavePack(pack);
  const remove = (index: number) =>
    save.mutate({ rules: pack.rules.filter((_, place) => place !== index) }, { onError: report.failure });
  const edited = editing === null ? null : (pack.rules[editing] ?? newRule(freeCode(pack.rules)));
  return (
    <>
      {pack.faults.length > 0 ? (
        <Alert
          type="warning"
          showIcon
          className="form-alert"
          title={t('rules.faults', { count: pack.faults.length })}
        />
      ) : null}
      <RuleTable
        pack={pack}
        onEdit={isEditable ? setEditing : undefined}
        onRemove={isEditable ? remove : undefined}
      />
      {isEditable ? (
        <Button className="add-rule" icon={<PlusOutlined />} onClick={() => setEditing(pack.rules.length)}>
          {t('rules.add')}
        </Button>
      ) : null}
      {edited && editing !== null ? (
        <RuleDialog
          key={editing}
          pack={pack}
          rule={edited}
          index={editing}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </>
  );
}
