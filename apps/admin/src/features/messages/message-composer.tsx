import { SendOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Collapse, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api';
import { EvidenceField } from '../../shared/evidence/evidence-field';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { conversationKey } from './message.queries';

/** Writes to the client, and says so: a note for colleagues is written elsewhere. Ctrl or ⌘ with Enter sends it. */
export function MessageComposer({ caseId }: { readonly caseId: string }) {
  const t = useT();
  const report = useReport();
  const client = useQueryClient();
  const [body, setBody] = useState('');
  const [fileIds, setFileIds] = useState<string[]>([]);
  const send = useMutation({
    mutationFn: () => api.sendMessage({ params: { caseId }, body: { body: body.trim(), fileIds } }),
    onSuccess: async () => {
      setBody('');
      setFileIds([]);
      report.success(t('messages.sent'));
      await client.invalidateQueries({ queryKey: conversationKey(caseId) });
    },
    onError: report.failure,
  });
  const isEmpty = body.trim() === '' && fileIds.length === 0;
  const go = () => {
    if (!isEmpty && !send.isPending) send.mutate();
  };
  return (
    <section className="message-composer" aria-label={t('messages.to')}>
      <p>
        <strong>
          <SendOutlined aria-hidden /> {t('messages.to')}
        </strong>{' '}
        <span className="quiet">{t('messages.to.hint')}</span>
      </p>
      <Input.TextArea
        aria-label={t('messages.write')}
        placeholder={t('messages.write')}
        autoSize={{ minRows: 2, maxRows: 12 }}
        maxLength={5000}
        value={body}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing)
            go();
        }}
      />
      <Collapse
        ghost
        size="small"
        items={[
          {
            key: 'files',
            label: t('messages.files'),
            children: <EvidenceField caseId={caseId} value={fileIds} onChange={setFileIds} />,
          },
        ]}
      />
      <Button type="primary" disabled={isEmpty} loading={send.isPending} onClick={go}>
        {t('messages.send')}
      </Button>
    </section>
  );
}
