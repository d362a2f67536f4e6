import type { TextParams } from '@overturn/ui';
import i18next from 'i18next';
import { useCallback } from 'react';
import type { TextKey } from '../../app/texts';
import { useT } from '../i18n';

const isKnown = (key: string): key is TextKey => i18next.exists(key);

/** The text of a code that the server sends, such as a rule's; the code itself where the screens know no text. */
export function useCodeText(): (prefix: string, code: string, params?: TextParams) => string {
  const t = useT();
  return useCallback(
    (prefix, code, params) => {
      const key = `${prefix}.${code}`;
      return isKnown(key) ? t(key, params) : code;
    },
    [t],
  );
}
