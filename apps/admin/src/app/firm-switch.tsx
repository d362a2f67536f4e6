import { DownOutlined } from '@ant-design/icons';
import type { SessionView } from '@overturn/contracts/admin';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { api } from '../shared/api';
import { useT } from '../shared/i18n';
import { useReport } from '../shared/report';
import { sessionQuery } from '../shared/session';

/** The firm's name; a person of several firms chooses here. */
export function FirmSwitch({ session: { firm, firms } }: { readonly session: SessionView }) {
  const t = useT();
  const report = useReport();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { mutate, isPending } = useMutation({
    mutationFn: (firmId: string) => api.switchFirm({ body: { firmId } }),
    onSuccess: async (session) => {
      await client.cancelQueries();
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
      client.setQueryData(sessionQuery.queryKey, session);
      await navigate({ to: '/cases' });
    },
    onError: report.failure,
  });
  if (firms.length < 2) {
    return (
      <div className="shell-firm">
        <span className="shell-firm-name">{firm.name}</span>
      </div>
    );
  }
  return (
    <div className="shell-firm">
      <Dropdown
        trigger={['click']}
        menu={{
          selectedKeys: [firm.id],
          items: firms.map(({ id, name }) => ({ key: id, label: name })),
          onClick: ({ key }) => key !== firm.id && mutate(key),
        }}
      >
        <Button type="text" loading={isPending} aria-label={t('shell.switchFirm', { name: firm.name })}>
          <span>{firm.name}</span> <DownOutlined />
        </Button>
      </Dropdown>
    </div>
  );
}
