import { ApiProblem, problemText } from '@overturn/ui';
import { App } from 'antd';
import { useMemo } from 'react';
import { useLocale } from './i18n';

export interface Report {
  readonly success: (text: string) => void;
  /** Says why something did not work. */
  readonly failure: (error: unknown) => void;
}

/** Short messages about what was just done. */
export function useReport(): Report {
  const { message } = App.useApp();
  const locale = useLocale();
  return useMemo(
    () => ({
      success: (text) => void message.success(text),
      failure: (error) => void message.error(problemText(ApiProblem.of(error), locale), 6),
    }),
    [message, locale],
  );
}
