import type { PrivacyView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api';
import { FormDialog } from '../../shared/components/form-dialog';
import { Pill } from '../../shared/components/pill';
import { useFormProblem } from '../../shared/form-problem';
import { useLocale, useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useSession } from '../../shared/session';
import { usePrivacyChange } from './privacy.queries';

type Hold = PrivacyView['holds'][number];

/** What must not be erased. */
export function Holds({ holds }: { readonly holds: readonly Hold[] }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const [lifting, setLifting] = useState<Hold | null>(null);
  return (
    <section className="card" aria-labelledby="privacy-holds">
      <h2 id="privacy-holds">{t('privacy.holds')}</h2>
      {holds.length === 0 ? <p className="quiet">{t('privacy.holds.none')}</p> : null}
      <ul className="privacy-list">
        {holds.map((hold) => (
          <li key={hold.id}>
            <span>
              <Pill tone={hold.lifted ? 'normal' : 'warning'}>
                {t(hold.lifted ? 'privacy.hold.lifted' : 'privacy.hold.stands')}
              </Pill>{' '}
              {hold.caseNumber ?? t('privacy.wholeClient')} {hold.clientName}
              <span className="quiet">
                {' '}
                {hold.placedBy} {formatInstant(hold.placedAt, locale, zone)}：{hold.reason}
                {hold.lifted
                  ? ` → ${hold.lifted.by} ${formatInstant(hold.lifted.at, locale, zone)}：${hold.lifted.reason}`
                  : ''}
              </span>
            </span>
            {hold.lifted ? null : (
              <Button size="small" onClick={() => setLifting(hold)}>
                {t('privacy.hold.lift')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {lifting ? <LiftDialog hold={lifting} onClose={() => setLifting(null)} /> : null}
    </section>
  );
}

function LiftDialog({ hold, onClose }: { readonly hold: Hold; readonly onClose: () => void }) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<{ reason: string }>();
  const problem = useFormProblem(form);
  const lift = usePrivacyChange(({ reason }: { reason: string }) =>
    api.liftHold({ params: { holdId: hold.id }, body: { reason } }),
  );
  return (
    <FormDialog
      form={form}
      title={t('privacy.hold.lift')}
      hint={t('privacy.hold.lift.hint', { name: hold.caseNumber ?? hold.clientName })}
      initialValues={{ reason: '' }}
      isSaving={lift.isPending}
      problem={problem.text}
      onSubmit={(input) =>
        lift.mutate(input, {
          onSuccess: () => {
            report.success(t('shared.saved'));
            onClose();
          },
          onError: problem.show,
        })
      }
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={t('privacy.reason')}
        rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} autoFocus />
      </Form.Item>
    </FormDialog>
  );
}
