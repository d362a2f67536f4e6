import type { TransferClaimView } from '@overturn/contracts/admin';
import { formatDay, formatInstant } from '@overturn/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api';
import { CopyButton } from '../../shared/components/copy-button';
import { EmptyState } from '../../shared/components/empty-state';
import { Loaded } from '../../shared/components/loaded';
import { StackTable } from '../../shared/lists/stack-table';
import { ReasonDialog } from '../../shared/dialogs/reason-dialog';
import { useLocale, useT } from '../../shared/i18n';
import { useMoney } from '../../shared/money/money-text';
import { transferClaimsQuery } from '../../shared/money/transfer-claims.query';
import { useCan, useSession } from '../../shared/session';
import { RecordDialog } from './record-dialog';
import './transfers.css';

/** What clients say they have transferred: looked for by its code, recorded or set aside. */
export function ClaimsPanel() {
  const t = useT();
  const locale = useLocale();
  const money = useMoney();
  const { zone } = useSession().person;
  const mayWrite = useCan()('invoice:write');
  const query = useQuery(transferClaimsQuery);
  const [recorded, setRecorded] = useState<TransferClaimView | null>(null);
  const [aside, setAside] = useState<TransferClaimView | null>(null);
  const day = (on: string) => formatDay(`${on}T12:00:00Z`, locale, 'UTC');
  return (
    <>
      <p className="quiet">{t('transfers.hint')}</p>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('transfers.empty')} />
          ) : (
            <StackTable
              caption={t('transfers.queue')}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'case',
                  title: t('finance.case'),
                  cell: (one) => (
                    <Link to="/cases/$caseId" params={{ caseId: one.caseId }} search={{ tab: 'evidence' }}>
                      {one.caseNumber} · {t('transfers.slips', { count: one.evidenceIds.length })}
                    </Link>
                  ),
                },
                {
                  key: 'what',
                  title: t('transfers.what'),
                  cell: (one) => (
                    <>
                      {one.invoiceNumber} · <b>{money(one.currency, one.amountMinor)}</b>
                    </>
                  ),
                },
                {
                  key: 'code',
                  title: t('transfers.code'),
                  cell: (one) => (
                    <>
                      {one.remarkCode} <CopyButton text={one.remarkCode} />
                    </>
                  ),
                },
                {
                  key: 'paid',
                  title: t('transfers.paidOn'),
                  cell: (one) => day(one.paidOn),
                  isTabular: true,
                },
                {
                  key: 'told',
                  title: t('transfers.told'),
                  cell: (one) => `${one.toldBy} · ${formatInstant(one.toldAt, locale, zone)}`,
                },
                {
                  key: 'do',
                  title: t('transfers.record'),
                  isTitleHidden: true,
                  cell: (one) =>
                    mayWrite ? (
                      <span className="transfer-actions">
                        <Button size="small" type="primary" onClick={() => setRecorded(one)}>
                          {t('transfers.record')}
                        </Button>
                        <Button size="small" onClick={() => setAside(one)}>
                          {t('transfers.aside')}
                        </Button>
                      </span>
                    ) : null,
                },
              ]}
            />
          )
        }
      </Loaded>
      {recorded ? <RecordDialog claim={recorded} onClose={() => setRecorded(null)} /> : null}
      {aside ? <AsideDialog claim={aside} onClose={() => setAside(null)} /> : null}
    </>
  );
}

interface AsideDialogProps {
  readonly claim: TransferClaimView;
  readonly onClose: () => void;
}

function AsideDialog({ claim, onClose }: AsideDialogProps) {
  const t = useT();
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: (body: { readonly reason: string }) =>
      api.setTransferClaimAside({ params: { claimId: claim.id }, body }),
    onSuccess: (claims) => client.setQueryData(transferClaimsQuery.queryKey, claims),
  });
  return (
    <ReasonDialog
      title={t('transfers.aside.title', { number: claim.invoiceNumber })}
      hint={t('transfers.aside.hint')}
      label={t('transfers.aside.reason')}
      change={change}
      onClose={onClose}
    />
  );
}
