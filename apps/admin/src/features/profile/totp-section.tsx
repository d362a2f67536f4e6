import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useSession } from '../../shared/session';
import { RecoveryCodes } from './recovery-codes';
import { RemoveTotpDialog } from './remove-totp-dialog';
import { TotpSetupForm } from './totp-setup-form';
import './totp.css';

/** Switches one-time codes on and off. */
export function TotpSection() {
  const t = useT();
  const { hasTotp } = useSession().person;
  const report = useReport();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [isRemoving, setRemoving] = useState(false);
  const begin = useMutation({ mutationFn: () => api.beginTotp(), onError: report.failure });
  const finish = (recoveryCodes: readonly string[]) => {
    begin.reset();
    setCodes(recoveryCodes);
  };
  return (
    <section className="card">
      <h2>{t('profile.totp')}</h2>
      {codes ? <RecoveryCodes codes={codes} onKept={() => setCodes(null)} /> : null}
      {begin.data ? <TotpSetupForm setup={begin.data} onConfirmed={finish} /> : null}
      {codes || begin.data ? null : (
        <>
          <p className="section-hint">{t(hasTotp ? 'profile.totp.on' : 'profile.totp.off')}</p>
          {hasTotp ? (
            <Button onClick={() => setRemoving(true)}>{t('profile.totp.remove')}</Button>
          ) : (
            <Button loading={begin.isPending} onClick={() => begin.mutate()}>
              {t('profile.totp.begin')}
            </Button>
          )}
        </>
      )}
      {isRemoving ? <RemoveTotpDialog onClose={() => setRemoving(false)} /> : null}
    </section>
  );
}
