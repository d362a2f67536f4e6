import type { BilingualText } from '@overturn/wording';
import { Input } from 'antd';
import { memo, useId } from 'react';
import { useT } from '../../../../shared/i18n';
import type { PlanHand } from '../../model/plan-hand';

interface BilingualLineProps {
  readonly path: string;
  readonly label: string;
  readonly value: BilingualText;
  readonly hand: PlanHand;
}

const LINE_MAX = 200;

/** One line in Chinese, for us, and beside it in English, for Amazon. */
export const BilingualLine = memo(function BilingualLine({ path, label, value, hand }: BilingualLineProps) {
  const t = useT();
  const id = useId();
  return (
    <div className="bilingual" role="group" aria-label={label}>
      {(['zh', 'en'] as const).map((language) => (
        <div key={language}>
          <label htmlFor={`${id}-${language}`} className="quiet bilingual-label">
            {label} · {t(`plans.language.${language}`)}
          </label>
          <Input
            id={`${id}-${language}`}
            lang={language === 'zh' ? 'zh-CN' : 'en'}
            value={value[language]}
            maxLength={LINE_MAX}
            onChange={(event) => hand.text(`${path}/${language}`, event.target.value)}
          />
        </div>
      ))}
    </div>
  );
});
