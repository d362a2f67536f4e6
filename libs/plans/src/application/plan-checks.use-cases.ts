import { Injectable } from '@nestjs/common';
import { Refusal, type Scope } from '@overturn/kernel';
import { LINT_RULES } from '@overturn/lint';
import { UnitOfWork } from '@overturn/platform';
import {
  lintSettingsOf,
  saveLintSettings,
  type FirmLintSettings,
} from '../infrastructure/lint-settings.repository';

const SWITCHABLE = new Set(LINT_RULES.filter(({ severity }) => severity !== 'error').map(({ id }) => id));

/** How a firm sets the checker of plans. */
@Injectable()
export class PlanChecks {
  constructor(private readonly work: UnitOfWork) {}

  get(scope: Scope): Promise<FirmLintSettings> {
    return this.work.read(scope, lintSettingsOf);
  }

  /**
   * A rule that blocks is not switched off.
   * @throws PLANS.RULE_NOT_SWITCHABLE, PLANS.LINT_SETTINGS_CHANGED
   */
  set(scope: Scope, settings: FirmLintSettings): Promise<void> {
    const locked = settings.rulesOff.find((id) => !SWITCHABLE.has(id));
    if (locked !== undefined) throw new Refusal('PLANS.RULE_NOT_SWITCHABLE', { ruleId: locked });
    return this.work.change(scope, 'plan.set_checks', (tx) => saveLintSettings(tx, settings));
  }
}
