import { Select } from 'antd';
import { memo, useState } from 'react';
import { useT } from '../../../../shared/i18n';
import type { FieldPlace } from './point-fields';

const PATTERN = { asins: /^[A-Z0-9]{10}$/, orderIds: /^\d{3}-\d{7}-\d{7}$/ } as const;

interface TagFieldProps extends FieldPlace {
  readonly kind: keyof typeof PATTERN;
  readonly value: readonly string[];
}

/** Amazon's names of products or orders, one tag each; many may be pasted at once. What is none is told, not kept. */
export const TagField = memo(function TagField({ path, name, hand, kind, value }: TagFieldProps) {
  const t = useT();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const change = (typed: readonly string[]) => {
    const names = [...new Set(typed.map((one) => one.trim().toUpperCase()).filter(Boolean))];
    setRefused(names.filter((one) => !PATTERN[kind].test(one)));
    hand.set(
      `${path}/${kind}`,
      names.filter((one) => PATTERN[kind].test(one)),
    );
  };
  return (
    <div className="plan-tags">
      <Select
        mode="tags"
        open={false}
        suffixIcon={null}
        aria-label={`${name} · ${t(`plans.field.${kind}`)}`}
        placeholder={t(`plans.field.${kind}`)}
        value={[...value]}
        tokenSeparators={[' ', ',', '，', '、', ';', '\n', '\t']}
        onChange={change}
      />
      {refused.length === 0 ? null : (
        <span role="alert" className="plan-save-failed">
          {t(`plans.field.${kind}.bad`, { names: refused.join(', ') })}
        </span>
      )}
    </div>
  );
});
