import { NoticeCorrection, type NoticeView } from '@overturn/contracts/admin';
import {
  ACCOUNT_STATES,
  CAUSES,
  MARKETPLACE_CODES,
  NOTICE_KINDS,
  NOTICE_ROLES,
  SUSPENSION_TYPES,
} from '@overturn/kernel/vocabulary';
import { ApiProblem, problemText } from '@overturn/ui';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useLocale, useT } from '../i18n';
import { effective, type JudgedField } from './model/reading-marks';
import { useCorrectNotice } from './notice.queries';
import { useFieldValue } from './use-field-value';

const CHOICES: Readonly<Record<JudgedField, readonly string[]>> = {
  kind: NOTICE_KINDS,
  role: NOTICE_ROLES,
  suspensionType: SUSPENSION_TYPES,
  accountState: ACCOUNT_STATES,
  causes: CAUSES,
  marketplace: MARKETPLACE_CODES,
};

interface FieldCorrectionProps {
  readonly notice: NoticeView;
  readonly field: JudgedField;
  readonly onDone: () => void;
}

/** Puts one field right, in place. The choice stays when saving fails. */
export function FieldCorrection({ notice, field, onDone }: FieldCorrectionProps) {
  const t = useT();
  const locale = useLocale();
  const valueText = useFieldValue();
  const correct = useCorrectNotice(notice.id);
  const [value, setValue] = useState<string | string[] | null>(() =>
    copyOf(effective<unknown>(notice.reading[field])),
  );
  const [reason, setReason] = useState('');
  const wanted = NoticeCorrection.safeParse({ field, value, reason: reason.trim() || null });
  const save = () => {
    if (wanted.success) correct.mutate(wanted.data, { onSuccess: onDone });
  };
  const options = CHOICES[field].map((code) => ({ value: code, label: valueText(field, code) ?? code }));
  const label = t(`notices.field.${field}`);
  const shared = {
    'aria-label': label,
    placeholder: label,
    showSearch: { optionFilterProp: 'label' },
    options,
    autoFocus: true,
    className: 'correction-value',
  } as const;
  return (
    <div className="correction">
      {field === 'causes' ? (
        <Select {...shared} mode="multiple" value={Array.isArray(value) ? value : []} onChange={setValue} />
      ) : (
        <Select {...shared} value={typeof value === 'string' ? value : null} onChange={setValue} />
      )}
      <Input
        aria-label={t('notices.correction.reason')}
        placeholder={t('notices.correction.reason')}
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onPressEnter={(event) => !event.nativeEvent.isComposing && save()}
      />
      <div className="correction-buttons">
        <Button
          type="primary"
          size="small"
          disabled={!wanted.success}
          loading={correct.isPending}
          onClick={save}
        >
          {t('shared.save')}
        </Button>
        <Button size="small" onClick={onDone}>
          {t('shared.cancel')}
        </Button>
      </div>
      {correct.isError ? (
        <p role="alert" className="field-problem">
          {problemText(ApiProblem.of(correct.error), locale)}
        </p>
      ) : null}
    </div>
  );
}

const copyOf = (value: unknown): string | string[] | null => {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value : null;
};
