import type { PortalTransfersView } from '@overturn/contracts/portal';
import { useState } from 'react';
import { useTexts } from '../../shared/language';
import { moneyTexts } from './texts';

interface WhereToTransferProps {
  readonly accounts: PortalTransfersView['accounts'];
  /** What stands instead while the firm has named no account; may be empty. */
  readonly asWritten: string;
  readonly code: string;
}

/** The firm's accounts in the invoice's currency and the code for the remark, each to be copied. */
export function WhereToTransfer({ accounts, asWritten, code }: WhereToTransferProps) {
  const t = useTexts(moneyTexts);
  if (accounts.length === 0 && asWritten === '') return <p>{t('transfer.ask', { code })}</p>;
  return (
    <>
      {accounts.map((account) => (
        <dl key={account.number} className="facts">
          {(['holder', 'bank', 'number'] as const).map((part) => (
            <Fact key={part} name={t(`transfer.${part}`)} value={account[part]} />
          ))}
          {account.note ? <Fact name={t('transfer.note')} value={account.note} /> : null}
        </dl>
      ))}
      {asWritten === '' ? null : <p className="plan-text">{asWritten}</p>}
      <dl className="facts">
        <Fact name={t('transfer.code')} value={code} />
      </dl>
      <p className="hint">{t('transfer.codeHint')}</p>
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  const t = useTexts(moneyTexts);
  const [isCopied, setIsCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => setIsCopied(true),
      // Where a page may not copy, the words can still be chosen by hand.
      () => setIsCopied(false),
    );
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>
        <bdi className="wrapping">{value}</bdi>{' '}
        <button
          type="button"
          className="button"
          aria-label={`${t('transfer.copy')}：${name}`}
          onClick={() => void copy()}
        >
          {t(isCopied ? 'transfer.copied' : 'transfer.copy')}
        </button>
      </dd>
    </div>
  );
}
