import type { FapiaoView } from '@overturn/contracts/admin';
import { formatDay, formatInstant } from '@overturn/ui';
import { Button } from 'antd';
import { useSaveEvidence } from '../../../shared/evidence/evidence.queries';
import { Pill, type PillTone } from '../../../shared/components/pill';
import { StackTable } from '../../../shared/lists/stack-table';
import { useLocale, useT } from '../../../shared/i18n';
import { CaseMoneyLink, useMoney } from '../../../shared/money/money-text';
import { useCan, useSession } from '../../../shared/session';
import { ClientAndCase } from '../../../shared/money/client-and-case';
import { FapiaoActions } from './fapiao-actions';

const TONE: Readonly<Record<FapiaoView['state'], PillTone>> = {
  requested: 'warning',
  confirmation_asked: 'warning',
  confirmed: 'info',
  issued: 'info',
  delivered: 'success',
  withdrawn: 'normal',
};

interface FapiaoTableProps {
  readonly caption: string;
  readonly rows: readonly FapiaoView[];
}

/** Fapiaos with what stands on them, their files, and what can be done next. */
export function FapiaoTable({ caption, rows }: FapiaoTableProps) {
  const t = useT();
  const locale = useLocale();
  const can = useCan();
  const { zone } = useSession().person;
  return (
    <StackTable
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'number',
          title: t('fapiao.number'),
          cell: (one) => (
            <>
              <span className="tabular">{one.facts?.number ?? t('fapiao.noNumber')}</span>
              <br />
              <Pill tone={one.colour === 'red' ? 'danger' : 'info'}>
                {t(`fapiao.colour.${one.colour}`)}
              </Pill>{' '}
              <span className="quiet">{t(`fapiao.form.${one.form}`)}</span>
            </>
          ),
        },
        {
          key: 'invoice',
          title: t('finance.invoice'),
          cell: (one) => (
            <>
              <CaseMoneyLink caseId={one.caseId}>{one.invoiceNumber}</CaseMoneyLink>
              <br />
              <span className="quiet">
                <ClientAndCase of={one} />
              </span>
            </>
          ),
        },
        { key: 'said', title: t('fapiao.said'), cell: (one) => <Said one={one} /> },
        {
          key: 'state',
          title: t('money.state'),
          cell: (one) => (
            <>
              <Pill tone={TONE[one.state]}>{t(`fapiao.state.${one.state}`)}</Pill>
              <br />
              <span className="quiet">
                {one.requestedBy ?? t('fapiao.byClient')} · {formatInstant(one.requestedAt, locale, zone)}
              </span>
            </>
          ),
        },
        { key: 'files', title: t('fapiao.files'), cell: (one) => <Files one={one} /> },
        {
          key: 'act',
          title: t('fapiao.actions'),
          isTitleHidden: true,
          cell: (one) => (can('invoice:write') ? <FapiaoActions one={one} /> : null),
        },
      ]}
    />
  );
}

function Said({ one }: { readonly one: FapiaoView }) {
  const t = useT();
  const locale = useLocale();
  const money = useMoney();
  const { facts } = one;
  const sign = one.colour === 'red' ? '-' : '';
  const why = [
    one.blueNumber === null ? '' : t('fapiao.ofBlue', { number: one.blueNumber }),
    one.confirmationNumber === null ? '' : t('fapiao.byConfirmation', { number: one.confirmationNumber }),
    one.reason,
    one.closedReason ?? '',
  ].filter(Boolean);
  return (
    <>
      {facts ? (
        <>
          <strong className="tabular">{money('CNY', `${sign}${facts.totalMinor}`)}</strong>{' '}
          <span className="quiet">
            {t('fapiao.taxOf', {
              rate: facts.taxRatePpm / 10_000,
              tax: money('CNY', `${sign}${facts.taxMinor}`),
            })}
          </span>
          <br />
          <span className="quiet">
            {facts.title} · {facts.item} · {formatDay(`${facts.issuedOn}T12:00:00Z`, locale, 'UTC')}
          </span>
        </>
      ) : null}
      {why.length > 0 ? <p className="quiet wrapping">{why.join(' · ')}</p> : null}
    </>
  );
}

function Files({ one }: { readonly one: FapiaoView }) {
  const t = useT();
  const save = useSaveEvidence();
  if (one.files.length === 0) return <span className="quiet">–</span>;
  const number = one.facts?.number ?? one.id;
  return (
    <div className="tag-row">
      {one.files.map(({ id, format }) => (
        <Button
          key={id}
          size="small"
          aria-label={t('fapiao.files.save', { format: t(`fapiao.format.${format}`), number })}
          onClick={() => save.mutate({ id, fileName: format === 'other' ? number : `${number}.${format}` })}
        >
          {t(`fapiao.format.${format}`)}
        </Button>
      ))}
    </div>
  );
}
