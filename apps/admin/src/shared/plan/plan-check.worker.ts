import { planChecker, type PlanToCheck } from './check-plan';

const check = planChecker();

globalThis.addEventListener('message', ({ data }: MessageEvent<PlanToCheck>) =>
  globalThis.postMessage(check(data)),
);
