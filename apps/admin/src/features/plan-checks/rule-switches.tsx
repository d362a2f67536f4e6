import { languageOf } from '@overturn/ui';
import { LINT_RULES } from '@overturn/lint';
import { Checkbox } from 'antd';
import { useLocale, useT } from '../../shared/i18n';

interface RuleSwitchesProps {
  readonly value?: readonly string[];
  readonly onChange?: (rulesOff: readonly string[]) => void;
  readonly disabled: boolean;
}

/** Every rule of the checker; those that block stay on. */
export function RuleSwitches({ value = [], onChange, disabled }: RuleSwitchesProps) {
  const t = useT();
  const language = languageOf(useLocale());
  const flip = (id: string, isOn: boolean) =>
    onChange?.(isOn ? value.filter((one) => one !== id) : [...value, id]);
  return (
    <ul className="check-rules" aria-label={t('planChecks.rules')}>
      {LINT_RULES.map(({ id, severity, says }) => (
        <li key={id}>
          <Checkbox
            checked={!value.includes(id)}
            disabled={disabled || severity === 'error'}
            onChange={({ target }) => flip(id, target.checked)}
          >
            {t(`vocab.lintSeverity.${severity}`)}
            {t('shared.colon')}
            {says[language].replaceAll(/\{\w+\}/g, '…')}{' '}
            {severity === 'error' ? <span className="quiet">{t('planChecks.rule.locked')}</span> : null}
          </Checkbox>
        </li>
      ))}
    </ul>
  );
}
