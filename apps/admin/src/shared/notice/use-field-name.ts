import { useCallback } from 'react';
import { useCodeText } from '../words/known-text';

/** The name of a field of a notice's reading, such as `causes`. */
export function useFieldName(): (field: string) => string {
  const codeText = useCodeText();
  return useCallback((field) => codeText('notices.field', field), [codeText]);
}
