import { Input } from 'antd';
import { useId } from 'react';
import { useT } from '../../../shared/i18n';

interface Both {
  readonly zh: string;
  readonly en: string;
}

interface BilingualFieldProps {
  readonly label: string;
  readonly value: Both;
  readonly onChange: (value: { zh: string; en: string }) => void;
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
            onChange({ ...value, [language]: event.target.value }),
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
    </div>
  );
}
