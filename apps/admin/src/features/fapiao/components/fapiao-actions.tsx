import type { FapiaoView } from '@overturn/contracts/admin';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { ReasonDialog } from '../../../shared/dialogs/reason-dialog';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useFapiaoChange } from '../api/fapiao.queries';
import { FilesDialog } from './files-dialog';
import { RedDialog } from './red-dialog';
import { RegisterDialog } from './register-dialog';

type Open = 'register' | 'red' | 'withdraw' | 'files' | null;

/** What can be done with a fapiao next. */
export function FapiaoActions({ one }: { readonly one: FapiaoView }) {
  const t = useT();
  const report = useReport();
  const [open, setOpen] = useState<Open>(null);
  const params = { fapiaoId: one.id };
  const step = useFapiaoChange((what: 'confirm' | 'deliver') =>
    api.stepFapiao({ params, body: { step: what, version: one.version } }),
  );
  const withdraw = useFapiaoChange(({ reason }: { readonly reason: string }) =>
    api.stepFapiao({ params, body: { step: 'withdraw', version: one.version, reason } }),
  );
  const close = () => setOpen(null);
  const isOut = one.state === 'issued' || one.state === 'delivered';
  const button = (text: string, onClick: () => void, isLoading = false) => (
    <Button key={text} size="small" loading={isLoading} onClick={onClick}>
      {text}
    </Button>
  );
  const go = (what: 'confirm' | 'deliver') => () => step.mutate(what, { onError: report.failure });
  return (
    <div className="tag-row">
      {one.state === 'requested' ? button(t('fapiao.register'), () => setOpen('register')) : null}
      {one.state === 'confirmation_asked'
        ? button(t('fapiao.step.confirm'), go('confirm'), step.isPending)
        : null}
      {one.state === 'confirmed' ? button(t('fapiao.step.issue'), () => setOpen('red')) : null}
      {one.state === 'issued' ? button(t('fapiao.step.deliver'), go('deliver'), step.isPending) : null}
      {isOut ? button(t('fapiao.files.add'), () => setOpen('files')) : null}
      {isOut && one.colour === 'blue' ? button(t('fapiao.red'), () => setOpen('red')) : null}
      {isOut || one.state === 'withdrawn'
        ? null
        : button(t('fapiao.step.withdraw'), () => setOpen('withdraw'))}
      {open === 'register' ? (
        <RegisterDialog
          invoice={{ ...one, id: one.invoiceId, number: one.invoiceNumber }}
          form={one.form}
          onClose={close}
        />
      ) : null}
      {open === 'red' ? <RedDialog one={one} onClose={close} /> : null}
      {open === 'files' ? <FilesDialog one={one} onClose={close} /> : null}
      {open === 'withdraw' ? (
        <ReasonDialog
          title={t('fapiao.step.withdraw')}
          hint={t('fapiao.withdrawHint')}
          label={t('fapiao.reason')}
          change={withdraw}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
