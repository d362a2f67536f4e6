import { Alert, Button } from 'antd';
import { useT } from '../../shared/i18n';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** The recovery codes, shown this once. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const t = useT();
  return (
    <>
      <Alert
        type="warning"
        showIcon
        className="form-alert"
        title={t('profile.totp.recovery')}
        description={t('profile.totp.recoveryText')}
      />
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button type="primary" onClick={onKept}>
        {t('profile.totp.saved')}
      </Button>
    </>
  );
}
