import type { FeePlanContent, FeePlanPreviewView } from '@overturn/contracts/admin';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Form, type FormInstance } from 'antd';
import { api } from '../api';
import { useDebounced } from '../use-debounced';
import { formOfPlan, type PlanForm } from './model/plan-form';
import { planOfForm, type PlanFault } from './model/plan-of-form';

const REST_MS = 350;

export interface PlanEditor {
  readonly form: FormInstance<PlanForm>;
  readonly initial: PlanForm;
  /** The plan as typed; null while something cannot be read. */
  readonly content: FeePlanContent | null;
  readonly faults: readonly PlanFault[];
  readonly preview: {
    readonly data: FeePlanPreviewView | undefined;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
  /** It can be kept or offered: it was read, and the server found no fault in exactly this. */
  readonly isSound: boolean;
}

/** A fee plan that is being typed, beside what the server says of it: its faults or its clauses. */
export function usePlanEditor(begun: FeePlanContent): PlanEditor {
  const [form] = Form.useForm<PlanForm>();
  const initial = formOfPlan(begun);
  const typed = (Form.useWatch([], { form, preserve: true }) as PlanForm | undefined) ?? initial;
  const read = planOfForm({ ...initial, ...typed });
  const words = JSON.stringify(read.content);
  const rested = useDebounced(words, REST_MS);
  const query = useQuery({
    queryKey: ['money', 'preview', rested],
    queryFn: ({ signal }) =>
      api.previewFeePlan({ body: { content: JSON.parse(rested) as FeePlanContent } }, signal),
    enabled: rested !== 'null',
    placeholderData: keepPreviousData,
  });
  const isFresh = rested === words && !query.isPlaceholderData;
  const found = query.data?.faults ?? [];
  return {
    form,
    initial,
    content: read.content,
    faults: read.content === null ? read.faults : isFresh ? found : [],
    preview: query,
    isSound: read.content !== null && isFresh && query.isSuccess && found.length === 0,
  };
}
