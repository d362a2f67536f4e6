import { ApiProblem, fieldText, problemText } from '@overturn/ui';
import type { FormInstance } from 'antd';
import { useCallback, useState } from 'react';
import { useLocale } from './i18n';

/** Codes that speak of one field, and which. */
export type FieldOfCode = Readonly<Record<string, string>>;

/**
 * Shows a refusal in a form: beside the fields it names, and otherwise as the text to put above the form.
 * What was typed stays.
 */
export function useFormProblem(form: FormInstance, fieldOfCode: FieldOfCode = {}) {
  const locale = useLocale();
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const show = useCallback(
    (error: unknown) => {
      const refusal = ApiProblem.of(error);
      const names = Object.keys(form.getFieldsValue(true) as Record<string, unknown>);
      const wrong = names.flatMap((name) => {
        if (fieldOfCode[refusal.code] === name) return [{ name, errors: [problemText(refusal, locale)] }];
        const code = refusal.fieldCode(name);
        return code ? [{ name, errors: [fieldText(code, locale)] }] : [];
      });
      form.setFields(wrong);
      setProblem(wrong.length > 0 ? null : refusal);
    },
    [form, fieldOfCode, locale],
  );
  const clear = useCallback(() => setProblem(null), []);
  return { text: problem ? problemText(problem, locale) : null, show, clear };
}
