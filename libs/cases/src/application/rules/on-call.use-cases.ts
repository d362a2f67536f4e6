import { Injectable } from '@nestjs/common';
import type { Scope } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import {
  deadlineSettings,
  saveDeadlineSettings,
  type DeadlineSettings,
} from '../../infrastructure/rules/deadline-settings.repository';
import { requireStaff } from '../case-command.runner';

/** Who is paged when hours count (值班). */
@Injectable()
export class OnCall {
  constructor(private readonly work: UnitOfWork) {}

  get(scope: Scope): Promise<DeadlineSettings> {
    return this.work.read(scope, deadlineSettings);
  }

  /** @throws CASES.ASSIGNEE_NOT_FOUND, CASES.VERSION_CONFLICT */
  set(scope: Scope, settings: DeadlineSettings): Promise<void> {
    return this.work.change(scope, 'deadline.set_on_call', async (tx) => {
      if (settings.onCallStaffId !== null) await requireStaff(tx, settings.onCallStaffId);
      await saveDeadlineSettings(tx, settings);
    });
  }
}
