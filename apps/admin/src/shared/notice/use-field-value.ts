import { useCallback } from 'react';
import { useCodeText } from '../words/known-text';
import type { JudgedField } from './model/reading-marks';

const PREFIXES: Readonly<Record<JudgedField, string>> = {
  kind: 'vocab.noticeKind',
  role: 'vocab.noticeRole',
  suspensionType: 'vocab.suspensionType',
  accountState: 'vocab.accountState',
  causes: 'vocab.cause',
  marketplace: 'vocab.marketplace',
};

/** The words for a field's value; null where there is none. */
export function useFieldValue(): (
  field: JudgedField,
  value: string | readonly string[] | null,
) => string | null {
  const codeText = useCodeText();
  return useCallback(
    (field, value) => {
      const codes = value === null ? [] : typeof value === 'string' ? [value] : value;
      return codes.length === 0 ? null : codes.map((code) => codeText(PREFIXES[field], code)).join(' · ');
    },
    [codeText],
  );
}
