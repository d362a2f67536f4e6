import type { ReactNode } from 'react';
import type { CaseView } from '@overturn/contracts/admin';
import { Descriptions } from 'antd';
import { DateWithZone } from '../../../shared/components/date-with-zone';
import { LinkedCases } from '../../../shared/components/linked-cases';
import { useT } from '../../../shared/i18n';

/** What is known of a case. */
export function CaseFacts({ current }: { readonly current: CaseView }) {
  const t = useT();
  const row = (key: string, label: string, children: ReactNode) => ({ key, label, children });
  return (
    <section className="card" aria-labelledby="case-facts">
      <h2 id="case-facts">{t('cases.facts.title')}</h2>
      <Descriptions
        column={1}
        size="small"
        colon={false}
        items={[
          row('type', t('cases.filter.type'), t(`vocab.suspensionType.${current.suspensionType}`)),
          ...(current.accountState
            ? [row('state', t('notices.field.accountState'), t(`vocab.accountState.${current.accountState}`))]
            : []),
          row(
            'causes',
            t('cases.filter.cause'),
            <ul className="fact-list">
              {current.causes.map((cause) => (
                <li key={cause}>{t(`vocab.cause.${cause}`)}</li>
              ))}
            </ul>,
          ),
          row('round', t('cases.facts.round'), t('cases.facts.roundNumber', { round: current.round })),
          row(
            'received',
            t('cases.facts.received'),
            <DateWithZone at={current.noticeReceivedAt} zone={current.zone} />,
          ),
          row('opened', t('cases.column.opened'), <DateWithZone at={current.openedAt} zone={current.zone} />),
          ...(current.linkedCases.length > 0
            ? [row('linked', t('shared.linked.title'), <LinkedCases linked={current.linkedCases} />)]
            : []),
        ]}
      />
    </section>
  );
}
