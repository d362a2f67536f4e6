import { useQuery } from '@tanstack/react-query';
import { Pill } from '../../shared/components/pill';
import { useT } from '../../shared/i18n';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { unconfirmedQuery, unreadQuery } from './message.queries';

/** How many messages of the client, and mails from unknown addresses, wait to be read. */
export function MessageBadge({ current }: CasePanelProps) {
  const t = useT();
  const { data: unread = 0 } = useQuery(unreadQuery(current.id));
  const { data: unconfirmed } = useQuery(unconfirmedQuery(current.id));
  const count = unread + (unconfirmed?.items.length ?? 0);
  return count === 0 ? null : <Pill>{t('messages.unread', { count })}</Pill>;
}
