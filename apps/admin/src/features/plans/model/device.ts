import { PlanContent } from '@overturn/contracts/admin';
import { z } from 'zod';
import type { PlanSync } from './plan-sync';

/** What this device keeps of a plan until the server has it: whose, of which case and round. */
interface DeviceKey {
  readonly personId: string;
  readonly caseId: string;
  readonly round: number;
}

const Kept = z.object({ kept: PlanContent, wanted: PlanContent });

const nameOf = ({ personId, caseId, round }: DeviceKey): string =>
  `overturn.plan.${personId}.${caseId}.${round}`;

/** Keeps unsaved words on this device. @returns whether it could: a browser may have no room or refuse */
export function keepOnDevice(key: DeviceKey, { kept, wanted }: PlanSync): boolean {
  try {
    localStorage.setItem(nameOf(key), JSON.stringify({ kept, wanted }));
    return true;
  } catch {
    return false;
  }
}

/** What was kept and not sent; null where there is nothing, or nothing that can be read. */
export function fromDevice(key: DeviceKey): Pick<PlanSync, 'kept' | 'wanted'> | null {
  try {
    const kept = Kept.safeParse(JSON.parse(localStorage.getItem(nameOf(key)) ?? 'null'));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}

export function forgetOnDevice(key: DeviceKey): void {
  localStorage.removeItem(nameOf(key));
}
