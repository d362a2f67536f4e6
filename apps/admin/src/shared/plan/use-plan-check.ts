import type { PlanContent } from '@overturn/wording';
import { replaceEqualDeep } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { checkLine, type CheckLine } from './check-line';
import type { CheckedPlan, PlanToCheck } from './check-plan';

/** Often enough to be live, seldom enough not to be in the way of the keys. */
const EVERY_MS = 300;

/**
 * What the checker says of a plan that is being typed, with what the server knows of its case. It runs in a worker:
 * no key waits for it. Until it has answered first, `first` stands, which is what the server said.
 */
export function usePlanCheck(
  content: PlanContent,
  lint: PlanToCheck['lint'],
  first: () => CheckedPlan,
): CheckedPlan {
  const [checked, setChecked] = useState(first);
  const line = useRef<CheckLine<PlanToCheck> | null>(null);
  useEffect(() => {
    const worker = new Worker(new URL('./plan-check.worker.ts', import.meta.url), { type: 'module' });
    const port = {
      send: (plan: PlanToCheck) => worker.postMessage(plan),
      hear: (listener: (now: CheckedPlan) => void) =>
        worker.addEventListener('message', ({ data }: MessageEvent<CheckedPlan>) => listener(data)),
    };
    // What is said of an untouched paragraph stays the same object, so that nothing of it is drawn again.
    line.current = checkLine(port, EVERY_MS, (now) => setChecked((before) => replaceEqualDeep(before, now)));
    return () => {
      line.current?.end();
      line.current = null;
      worker.terminate();
    };
  }, []);
  useEffect(() => line.current?.ask({ content, lint }), [content, lint]);
  return checked;
}
