import type { UnconfirmedMailsView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '../../shared/api';
import { Loaded } from '../../shared/components/loaded';
import { useLocale, useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useCan, useSession } from '../../shared/session';
import { unconfirmedQuery } from './message.queries';

/** Answers by mail from addresses that nobody knows: to be checked by other means, and never the client's word. */
export function UnconfirmedMails({ caseId }: { readonly caseId: string }) {
  const t = useT();
  const query = useQuery(unconfirmedQuery(caseId));
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? null : (
          <section aria-label={t('messages.unconfirmed')}>
            <p>
              <strong>{t('messages.unconfirmed')}</strong>{' '}
              <span className="quiet">{t('messages.unconfirmed.hint')}</span>
            </p>
            <ol className="message-list">
              {items.map((one) => (
                <MailLine key={one.id} caseId={caseId} one={one} />
              ))}
            </ol>
          </section>
        )
      }
    </Loaded>
  );
}

interface MailLineProps {
  readonly caseId: string;
  readonly one: UnconfirmedMailsView['items'][number];
}

function MailLine({ caseId, one }: MailLineProps) {
  const t = useT();
  const can = useCan();
  const locale = useLocale();
  const report = useReport();
  const { zone } = useSession().person;
  const client = useQueryClient();
  const aside = useMutation({
    mutationFn: () => api.setMailAside({ params: { caseId, mailId: one.id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: unconfirmedQuery(caseId).queryKey }),
    onError: report.failure,
  });
  return (
    <li className="message" data-side="unknown">
      <p className="quiet">
        <strong>
          <bdi>{one.sender || t('messages.unconfirmed.nobody')}</bdi>
        </strong>{' '}
        {formatInstant(one.receivedAt, locale, zone)} ·{' '}
        {t('messages.unconfirmed.to', { name: one.addressOf })}
      </p>
      {one.words === '' ? (
        <p className="quiet">{t('messages.unconfirmed.empty')}</p>
      ) : (
        <p className="message-body">{one.words}</p>
      )}
      {one.leftOut.length > 0 ? (
        <p className="quiet">
          {t('messages.leftOut')} <bdi>{one.leftOut.join('、')}</bdi>
        </p>
      ) : null}
      {can('case:write') ? (
        <Button size="small" loading={aside.isPending} onClick={() => aside.mutate()}>
          {t('messages.unconfirmed.done')}
        </Button>
      ) : null}
    </li>
  );
}
