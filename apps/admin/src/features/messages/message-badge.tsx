import { useQuery } from '@tanstack/react-query';
import { Pill } from '../../shared/components/pill';
import { useT } from '../../shared/i18n';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { unreadQuery } from './message.queries';

/** How many messages of the client wait to be read. */
export function MessageBadge({ current }: CasePanelProps) {
  const t = useT();
  const { data = 0 } = useQuery(unreadQuery(current.id));
  return data === 0 ? null : <Pill>{t('messages.unread', { count: data })}</Pill>;
}
