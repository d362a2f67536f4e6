import { Injectable } from '@nestjs/common';
import { systemScope } from '@overturn/kernel';
import { UnitOfWork, newId } from '@overturn/platform';
import { SEED_RULE_PACK } from '../domain/deadlines';
import { SEED_POLICIES } from '../domain/policies/seed-policies';
import { installPolicies } from '../infrastructure/policy.repository';
import { installRulePack } from '../infrastructure/rule-pack.repository';

/** Gives a new firm the rule pack and the policies to start with. */
@Injectable()
export class SetUpCases {
  constructor(private readonly work: UnitOfWork) {}

  execute(firmId: string): Promise<void> {
    return this.work.change(systemScope(firmId, 'set-up', newId()), 'rule_pack.install', async (tx) => {
      await installRulePack(tx, SEED_RULE_PACK);
      await installPolicies(tx, SEED_POLICIES);
    });
  }
}
