import type { ChangePreview } from '@overturn/contracts/admin';
import { ApiProblem } from '@overturn/ui';
import { useEffect, useState } from 'react';
import { NOTHING_EXAMINED, withStep, type ChangeProgress } from '../model/change-progress';

/** Asks for one step: the cases behind `after`. */
export type PreviewStep = (after: string | null, signal: AbortSignal) => Promise<ChangePreview>;

export interface ChangePreviewState {
  readonly progress: ChangeProgress;
  readonly problem: ApiProblem | null;
}

/** Looks through the open cases step by step, until it is done or the screen is left. `step` must be stable. */
export function useChangePreview(step: PreviewStep): ChangePreviewState {
  const [state, setState] = useState<ChangePreviewState>({ progress: NOTHING_EXAMINED, problem: null });
  useEffect(() => {
    const stop = new AbortController();
    const walk = async () => {
      let progress = NOTHING_EXAMINED;
      setState({ progress, problem: null });
      while (progress.after !== null && !stop.signal.aborted) {
        progress = withStep(progress, await step(progress.after ?? null, stop.signal));
        if (!stop.signal.aborted) setState({ progress, problem: null });
      }
    };
    walk().catch((error: unknown) => {
      if (!stop.signal.aborted) setState((before) => ({ ...before, problem: ApiProblem.of(error) }));
    });
    return () => stop.abort();
  }, [step]);
  return state;
}
