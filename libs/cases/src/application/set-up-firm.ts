import { Injectable } from '@nestjs/common';
import { systemScope } from '@overturn/kernel';
import { UnitOfWork, newId } from '@overturn/platform';
import { SEED_CHAIN_PACK, SEED_RULE_PACK } from '../domain/deadlines';
import { SEED_POLICIES } from '../domain/policies/seed-policies';
import { installPolicies } from '../infrastructure/policy.repository';
import { installRulePack } from '../infrastructure/rules/rule-pack.repository';

/** Gives a new firm what it starts with: rules, the same with internal targets as a draft to look at, policies. */
@Injectable()
export class SetUpCases {
  constructor(private readonly work: UnitOfWork) {}

  execute(firmId: string): Promise<void> {
    return this.work.change(systemScope(firmId, 'set-up', newId()), 'rule_pack.install', async (tx) => {
      await installRulePack(tx, SEED_RULE_PACK, 'active', '初始规则 / Rules to start with');
      await installRulePack(
        tx,
        SEED_CHAIN_PACK,
        'draft',
        '加上内部目标：草稿完成、客户确认 / With internal targets: draft ready, client’s approval',
      );
      await installPolicies(tx, SEED_POLICIES);
    });
  }
}
