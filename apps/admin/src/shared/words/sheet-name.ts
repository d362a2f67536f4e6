import type { SheetCode } from '@overturn/kernel/vocabulary';
import { useCallback } from 'react';
import { useCodeText } from './known-text';

const PREFIX: Readonly<Record<string, string>> = {
  type: 'vocab.suspensionType',
  cause: 'vocab.cause',
  marketplace: 'vocab.sheetMarketplace',
};

/** What a sheet of the playbook is about: a type, a cause or a marketplace, in the reader's language. */
export function useSheetName(): (code: SheetCode) => string {
  const codeText = useCodeText();
  return useCallback(
    (code) => {
      const [group = '', name = ''] = code.split('.');
      return codeText(PREFIX[group] ?? '', name);
    },
    [codeText],
  );
}
