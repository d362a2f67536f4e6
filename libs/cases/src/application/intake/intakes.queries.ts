import { Injectable } from '@nestjs/common';
import type { Scope } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import { intakeOfCase, type IntakeRecord } from '../../infrastructure/intake.repository';

/** The staff's side of the public page. */
@Injectable()
export class Intakes {
  constructor(private readonly work: UnitOfWork) {}

  /** What the sender of an enquiry wrote, or null for a case that came in another way. */
  ofCase(scope: Scope, caseId: string): Promise<IntakeRecord | null> {
    return this.work.read(scope, (tx) => intakeOfCase(tx, caseId));
  }
}
