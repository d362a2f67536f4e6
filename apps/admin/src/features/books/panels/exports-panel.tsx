import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { useToday } from '../../../shared/clock';
import { Loaded } from '../../../shared/components/loaded';
import { RefusalAlert } from '../../../shared/components/refusal-alert';
import { useLocale, useT } from '../../../shared/i18n';
import { saveBytes } from '../../../shared/save-bytes';
import { owingClientsQuery } from '../api/export.queries';
import { AccountCodes } from '../components/account-codes';
import '../books.css';

interface Period {
  readonly from: string;
  readonly to: string;
}

/** The ledger for the firm's own books, and statements for clients. */
export function ExportsPanel() {
  const t = useT();
  const today = useToday();
  const [period, setPeriod] = useState<Period>({ from: `${today.slice(0, 8)}01`, to: today });
  const day = (name: keyof Period) => (
    <Form.Item label={t(`exports.${name}`)} htmlFor={`exports-${name}`}>
      <Input
        id={`exports-${name}`}
        type="date"
        value={period[name]}
        onChange={({ target }) => setPeriod({ ...period, [name]: target.value })}
      />
    </Form.Item>
  );
  return (
    <div className="finance-queues">
      <Form layout="vertical" className="books-bar">
        {day('from')}
        {day('to')}
      </Form>
      <JournalExport period={period} />
      <StatementExport period={period} />
      <AccountCodes />
    </div>
  );
}

function JournalExport({ period }: { readonly period: Period }) {
  const t = useT();
  const language = useLocale() === 'zh-CN' ? 'zh' : 'en';
  const download = useMutation({
    mutationFn: async (format: 'csv' | 'xlsx') =>
      saveBytes(
        await api.exportJournal({ query: { ...period, language, format } }),
        `journal-${period.from}-${period.to}.${format}`,
      ),
  });
  return (
    <section aria-labelledby="exports-journal">
      <h2 id="exports-journal">{t('exports.journal')}</h2>
      <p className="quiet">{t('exports.journalHint')}</p>
      <div className="books-bar">
        {(['csv', 'xlsx'] as const).map((format) => (
          <Button
            key={format}
            loading={download.isPending && download.variables === format}
            onClick={() => download.mutate(format)}
          >
            {t(`exports.${format}`)}
          </Button>
        ))}
      </div>
      <RefusalAlert error={download.error} />
    </section>
  );
}

function StatementExport({ period }: { readonly period: Period }) {
  const t = useT();
  const locale = useLocale();
  const query = useQuery(owingClientsQuery);
  const [clientId, setClientId] = useState<string | null>(null);
  const download = useMutation({
    mutationFn: async (language: 'zh' | 'en') =>
      saveBytes(
        await api.exportClientStatement({
          params: { clientId: clientId ?? '' },
          query: { ...period, language },
        }),
        `statement-${period.from}-${period.to}-${language}.pdf`,
      ),
  });
  return (
    <section aria-labelledby="exports-statement">
      <h2 id="exports-statement">{t('exports.statement')}</h2>
      <p className="quiet">{t('exports.statementHint')}</p>
      <Loaded query={query}>
        {({ rows }) => (
          <Form layout="vertical" className="books-bar">
            <Form.Item label={t('exports.client')} htmlFor="exports-client">
              <Select
                id="exports-client"
                className="list-states"
                showSearch={{ optionFilterProp: 'label' }}
                value={clientId}
                options={[...new Map(rows.map((row) => [row.clientId, row.clientName]))].map(
                  ([value, name]) => ({
                    value,
                    label: locale === 'zh-CN' ? name.zh || name.en : name.en || name.zh,
                  }),
                )}
                onChange={setClientId}
              />
            </Form.Item>
            {(['zh', 'en'] as const).map((language) => (
              <Form.Item key={language}>
                <Button
                  disabled={clientId === null}
                  loading={download.isPending && download.variables === language}
                  onClick={() => download.mutate(language)}
                >
                  {t(`exports.${language}`)}
                </Button>
              </Form.Item>
            ))}
          </Form>
        )}
      </Loaded>
      <RefusalAlert error={download.error} />
    </section>
  );
}
