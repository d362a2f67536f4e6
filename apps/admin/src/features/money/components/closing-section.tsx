import { DownloadOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '../../../shared/api';
import { Loaded } from '../../../shared/components/loaded';
import { Pill } from '../../../shared/components/pill';
import { RefusalAlert } from '../../../shared/components/refusal-alert';
import { useLocale, useT } from '../../../shared/i18n';
import { saveBytes } from '../../../shared/save-bytes';
import { formatMoney } from '../../../shared/words/money';
import { closingQuery } from '../api/money.queries';
import type { MoneySectionProps } from '../money-section.types';

const ALWAYS = ['invoicedMinor', 'paidMinor', 'openMinor'] as const;
const ROWS = [
  'invoicedMinor',
  'creditedMinor',
  'paidMinor',
  'depositReceivedMinor',
  'depositAppliedMinor',
  'depositReturnedMinor',
  'depositHeldMinor',
  'creditAppliedMinor',
  'creditGivenMinor',
  'refundOwedMinor',
  'openMinor',
] as const;

/** How the case stands in the books, and the paper of it for the client. */
export function ClosingSection({ current }: MoneySectionProps) {
  const t = useT();
  const locale = useLocale();
  const query = useQuery(closingQuery(current.id));
  const download = useMutation({
    mutationFn: async (language: 'zh' | 'en') => {
      const bytes = await api.getClosingPaper({ params: { caseId: current.id }, query: { language } });
      saveBytes(bytes, `${current.number}-closing-statement-${language}.pdf`);
    },
  });
  return (
    <section aria-labelledby="money-closing">
      <h3 id="money-closing">{t('money.closing.title')}</h3>
      <Loaded query={query}>
        {({ figures, isSettled, isFinal }) => (
          <article className="money-card">
            <div className="money-head">
              <Pill tone={isSettled ? 'success' : 'warning'}>
                {t(isSettled ? 'money.closing.settled' : 'money.closing.notSettled')}
              </Pill>
              {isFinal ? null : <span className="quiet">{t('money.closing.interim')}</span>}
            </div>
            {figures.map((one) => (
              <ul className="money-lines" key={one.currency}>
                {ROWS.filter((name) => one[name] !== '0' || ALWAYS.some((each) => each === name)).map(
                  (name) => (
                    <li key={name}>
                      <span>{t(`money.closing.${name}`)}</span>
                      <span className="tabular">
                        {formatMoney({ currency: one.currency, minor: one[name] }, locale)}
                      </span>
                    </li>
                  ),
                )}
              </ul>
            ))}
            <div className="money-buttons">
              {(['zh', 'en'] as const).map((language) => (
                <Button
                  key={language}
                  icon={<DownloadOutlined aria-hidden />}
                  loading={download.isPending && download.variables === language}
                  onClick={() => download.mutate(language)}
                >
                  {t(`money.closing.${language}`)}
                </Button>
              ))}
            </div>
            <RefusalAlert error={download.error} />
          </article>
        )}
      </Loaded>
    </section>
  );
}
