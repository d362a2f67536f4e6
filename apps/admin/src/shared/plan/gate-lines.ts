import type { PlanView } from '@overturn/contracts/admin';

/** One condition for filing, whether it is met, and what is missing. */
export interface GateLine {
  readonly key: 'lint' | 'evidence' | 'coolOff';
  readonly isOpen: boolean;
}

/** The conditions for filing, in the order in which people work on them. */
export const gateLines = ({
  lintPasses,
  hasEvidence,
  failingVerdicts,
  isCoolOffOver,
}: Pick<
  PlanView['gates'],
  'lintPasses' | 'hasEvidence' | 'failingVerdicts' | 'isCoolOffOver'
>): readonly GateLine[] => [
  { key: 'lint', isOpen: lintPasses },
  { key: 'evidence', isOpen: hasEvidence && failingVerdicts === 0 },
  { key: 'coolOff', isOpen: isCoolOffOver },
];

export const areGatesOpen = (gates: PlanView['gates']): boolean =>
  gateLines(gates).every(({ isOpen }) => isOpen);
