import { isTranslationStale, textMark, type BilingualText } from '@overturn/wording';
import { Button, Input } from 'antd';
import { useId } from 'react';
import { useT } from '../../../shared/i18n';

interface BilingualFieldProps {
  readonly label: string;
  readonly value: BilingualText;
  readonly onChange: (value: BilingualText) => void;
  readonly maxLength: number;
  readonly isLine?: boolean;
  readonly isFocused?: boolean;
}

/** A text in Chinese, for us, and beside it in English, for Amazon. */
export function BilingualField({
  label,
  value,
  onChange,
  maxLength,
  isLine = false,
  isFocused = false,
}: BilingualFieldProps) {
  const t = useT();
  const id = useId();
  return (
    <div className="bilingual" role="group" aria-label={label}>
      {(['zh', 'en'] as const).map((language) => {
        const props = {
          id: `${id}-${language}`,
          lang: language,
          value: value[language],
          maxLength,
          onChange: (event: { target: { value: string } }) =>
            onChange(
              language === 'zh'
                ? { ...value, zh: event.target.value }
                : { ...value, en: event.target.value, enOf: textMark(value.zh) },
            ),
        };
        return (
          <div key={language}>
            <label htmlFor={`${id}-${language}`} className="quiet">
              {label} · {t(`plans.language.${language}`)}
            </label>
            {isLine ? (
              <Input {...props} />
            ) : (
              <Input.TextArea
                {...props}
                autoSize={{ minRows: 2, maxRows: 14 }}
                autoFocus={isFocused && language === 'zh'}
              />
            )}
          </div>
        );
      })}
      {isTranslationStale(value) ? (
        <p className="plan-stale" role="status">
          {t('plans.stale')}{' '}
          <Button size="small" onClick={() => onChange({ ...value, enOf: textMark(value.zh) })}>
            {t('plans.stale.confirm')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
