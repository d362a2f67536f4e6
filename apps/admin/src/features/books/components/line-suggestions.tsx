import type { BankLinesView } from '@overturn/contracts/admin';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { useLocale, useT } from '../../../shared/i18n';
import { CaseMoneyLink } from '../../../shared/money/money-text';
import { useReport } from '../../../shared/report';
import { useBankChange } from '../api/bank.queries';
import { SplitDialog } from './split-dialog';

interface LineSuggestionsProps {
  readonly line: BankLinesView['items'][number];
  readonly mayWrite: boolean;
}

/** Which invoices a transfer may be for, and why; nothing is recorded but by a click. */
export function LineSuggestions({ line, mayWrite }: LineSuggestionsProps) {
  const t = useT();
  const locale = useLocale();
  const report = useReport();
  const match = useBankChange((invoiceId: string) =>
    api.matchBankLine({
      params: { lineId: line.id },
      body: { parts: [{ invoiceId, amountMinor: line.openMinor }] },
    }),
  );
  const [isSplitting, setSplitting] = useState(false);
  const split = mayWrite ? (
    <Button size="small" onClick={() => setSplitting(true)}>
      {t('bank.split')}
    </Button>
  ) : null;
  const dialog = isSplitting ? <SplitDialog line={line} onClose={() => setSplitting(false)} /> : null;
  if (line.suggestions.length === 0)
    return (
      <>
        <span className="quiet">{t('bank.noSuggestion')}</span> {split}
        {dialog}
      </>
    );
  return (
    <ul className="books-suggestions">
      {line.suggestions.map((one) => (
        <li key={one.invoiceId}>
          <CaseMoneyLink caseId={one.caseId}>{one.number}</CaseMoneyLink>{' '}
          {locale === 'zh-CN' ? one.clientName.zh : one.clientName.en || one.clientName.zh}{' '}
          <span className="quiet">
            {one.reasons.map((reason) => t(`bank.reason.${reason}`)).join(t('money.separator'))}
          </span>
          {mayWrite ? (
            <Button
              size="small"
              loading={match.isPending && match.variables === one.invoiceId}
              disabled={match.isPending}
              onClick={() =>
                match.mutate(one.invoiceId, {
                  onSuccess: () => report.success(t('bank.recorded')),
                  onError: report.failure,
                })
              }
            >
              {t('bank.record', { number: one.number })}
            </Button>
          ) : null}
        </li>
      ))}
      {split ? (
        <li>
          {split}
          {dialog}
        </li>
      ) : null}
    </ul>
  );
}
