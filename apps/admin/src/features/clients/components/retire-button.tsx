import type { ClientView } from '@overturn/contracts/admin';
import { Button } from 'antd';
import { api } from '../../../shared/api';
import { useConfirm } from '../../../shared/components/use-confirm';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useClientChange } from '../api/client.queries';

/** Retires a client after asking, or brings one back. Nothing is deleted. */
export function RetireButton({ client }: { readonly client: ClientView }) {
  const t = useT();
  const report = useReport();
  const confirm = useConfirm();
  const isRetired = client.retiredAt !== null;
  const request = { params: { clientId: client.id }, body: { version: client.version } };
  const change = useClientChange(() => (isRetired ? api.restoreClient(request) : api.retireClient(request)));
  const press = async () => {
    const question = {
      title: t('clients.retire.ask'),
      content: t('clients.retire.hint'),
      okText: t('clients.retire'),
    };
    if (!isRetired && !(await confirm(question))) return;
    change.mutate(undefined, {
      onSuccess: () => report.success(isRetired ? t('clients.restore.done') : t('clients.retire.done')),
      onError: report.failure,
    });
  };
  return (
    <Button loading={change.isPending} onClick={() => void press()}>
      {isRetired ? t('clients.restore') : t('clients.retire')}
    </Button>
  );
}
