import type { MessageView } from '@overturn/contracts/common';
import { formatInstant } from '@overturn/ui';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useEffect } from 'react';
import { api } from '../../shared/api';
import { EmptyState } from '../../shared/components/empty-state';
import { LoadMore } from '../../shared/lists/load-more';
import { Loaded } from '../../shared/components/loaded';
import { useLocale, useT } from '../../shared/i18n';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { useReport } from '../../shared/report';
import { useCan, useSession } from '../../shared/session';
import { conversationKey, conversationQuery } from './message.queries';
import { MailBesides } from './mail-besides';
import { MessageComposer } from './message-composer';
import { UnconfirmedMails } from './unconfirmed-mails';
import './messages.css';

/** The conversation with the client; newest first, below the box to write in. */
export function MessagesPanel({ current }: CasePanelProps) {
  const t = useT();
  const can = useCan();
  const query = useInfiniteQuery(conversationQuery(current.id));
  useReading(current.id, query.data?.pages[0]?.unread ?? 0);
  return (
    <div className="messages">
      {can('case:write') ? <MessageComposer caseId={current.id} /> : null}
      <UnconfirmedMails caseId={current.id} />
      <Loaded query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          const readUntil = pages[0]?.otherReadUntil ?? null;
          if (items.length === 0) return <EmptyState title={t('messages.empty')} />;
          return (
            <>
              <ol className="message-list">
                {items.map((one) => (
                  <MessageLine key={one.id} caseId={current.id} one={one} readUntil={readUntil} />
                ))}
              </ol>
              <LoadMore query={query} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

/** What is on the screen is read. */
function useReading(caseId: string, unread: number): void {
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: () => api.readConversation({ params: { caseId } }),
    onSuccess: () => client.invalidateQueries({ queryKey: conversationKey(caseId) }),
  });
  useEffect(() => {
    if (unread > 0) mutate();
  }, [unread, mutate]);
}

interface MessageLineProps {
  readonly caseId: string;
  readonly one: MessageView;
  readonly readUntil: string | null;
}

function MessageLine({ caseId, one, readUntil }: MessageLineProps) {
  const t = useT();
  const locale = useLocale();
  const report = useReport();
  const { zone } = useSession().person;
  const client = useQueryClient();
  const retract = useMutation({
    mutationFn: () => api.retractMessage({ params: { caseId, messageId: one.id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: conversationKey(caseId) }),
    onError: report.failure,
  });
  return (
    <li className="message" data-side={one.side}>
      <p className="quiet">
        <strong>
          {t(`messages.${one.side}`)} · {one.writer}
        </strong>{' '}
        {formatInstant(one.sentAt, locale, zone)}
        {one.mail ? ` · ${t('messages.byMail')}` : null}
        {one.side === 'firm' && !one.isRetracted
          ? ` · ${t(readUntil !== null && readUntil >= one.sentAt ? 'messages.seen' : 'messages.unseen')}`
          : null}
      </p>
      {one.isRetracted ? (
        <p className="quiet">{t('messages.retracted')}</p>
      ) : (
        <p className="message-body">{one.body}</p>
      )}
      {one.files.map((file) => (
        <p key={file.id}>
          <a href={`/api/v1/admin/evidence/${file.id}/original`} download={file.fileName}>
            <bdi>{file.fileName}</bdi>
          </a>
        </p>
      ))}
      {one.mail ? <MailBesides mail={one.mail} /> : null}
      {one.isMine && !one.isRetracted ? (
        <Popconfirm title={t('messages.retract.sure')} onConfirm={() => retract.mutate()}>
          <Button type="link" size="small" loading={retract.isPending}>
            {t('messages.retract')}
          </Button>
        </Popconfirm>
      ) : null}
    </li>
  );
}
