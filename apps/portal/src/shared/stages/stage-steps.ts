import type { ClientStage } from '@overturn/kernel/vocabulary';

export interface Step {
  readonly stage: ClientStage;
  readonly state: 'done' | 'now' | 'ahead';
}

const WAY = ['received', 'preparing', 'reviewing', 'submitting', 'waiting', 'reinstated'] as const;

/**
 * The way of a case as steps. What is off the way stands where it happens: a request for more after the waiting, the
 * funds in place of the reinstatement. Of a closed case only its end is shown.
 */
export function stepsOf(stage: ClientStage): readonly Step[] {
  if (stage === 'closed') return [{ stage, state: 'now' }];
  const way: ClientStage[] = [...WAY];
  if (stage === 'more_needed') way.splice(way.indexOf('reinstated'), 0, 'more_needed');
  if (stage === 'funds') way.splice(way.indexOf('reinstated'), 1, 'funds');
  const here = way.indexOf(stage);
  return way.map((step, place) => ({
    stage: step,
    state: place < here ? 'done' : place === here ? 'now' : 'ahead',
  }));
}
