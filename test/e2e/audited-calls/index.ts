import { deskCalls } from './desk.calls';
import { evidenceCalls } from './evidence.calls';
import { firstCalls } from './first.calls';
import type { AuditedCalls, AuditScene } from './scene';

export type { AuditScene } from './scene';

/** Every changing route of the staff's API, slice by slice. */
export const auditedCalls = (scene: AuditScene): AuditedCalls => ({
  ...firstCalls(scene),
  ...evidenceCalls(scene),
  ...deskCalls(scene),
});
