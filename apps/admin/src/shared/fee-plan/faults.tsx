import { Form, type FormItemProps } from 'antd';
import { createContext, useContext } from 'react';
import { useT } from '../i18n';
import { useCodeText } from '../words/known-text';
import type { PlanFault } from './model/plan-of-form';

export const FaultsContext = createContext<readonly PlanFault[]>([]);

/** What is wrong at one place of the plan, in words, each once; null for nothing. */
export function useFaultText(at: string): string | null {
  const t = useT();
  const codeText = useCodeText();
  const here = useContext(FaultsContext).filter(({ path }) => path === at);
  const words = [...new Set(here.map(({ fault }) => codeText('feePlan.fault', fault)))];
  return words.length === 0 ? null : words.join(t('feePlan.faultSeparator'));
}

interface PlanItemProps extends FormItemProps {
  /** Where in the plan: a fault there is shown below the field. */
  readonly at: string;
}

/** A field of a plan with what is wrong with it. */
export function PlanItem({ at, ...item }: PlanItemProps) {
  const text = useFaultText(at);
  return <Form.Item {...item} {...(text === null ? {} : { help: text, validateStatus: 'error' as const })} />;
}

/** A fault that belongs to no single field. */
export function FaultLine({ at }: { readonly at: string }) {
  const text = useFaultText(at);
  return text === null ? null : (
    <p className="fee-plan-fault" role="alert">
      {text}
    </p>
  );
}
