import { Injectable } from '@nestjs/common';
import { Refusal, type Scope } from '@overturn/kernel';
import { PostgresZoneRules, UnitOfWork, type ChangeTx } from '@overturn/platform';
import { SEED_CHAIN_PACK, faultsOfRulePack, validateRulePack, type RulePack } from '../../domain/deadlines';
import {
  activatePack,
  activeRulePack,
  draftPackAt,
  dropDraftPack,
  insertDraftPack,
  listRulePacks,
  rulePackOf,
  saveDraftPack,
  type RulePackDetails,
  type RulePackSummary,
} from '../../infrastructure/rules/rule-pack.repository';
import { requestRecompute } from '../../infrastructure/rules/recompute.repository';
import { worldInForce } from './deadline-world';
import { previewChanges, type ChangePreview } from './preview-changes';

type Rules = RulePack['rules'];

/** Versions of the firm's deadline rules: drafted, looked at, put in force. */
@Injectable()
export class RulePacks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zones: PostgresZoneRules,
  ) {}

  list(scope: Scope): Promise<readonly RulePackSummary[]> {
    return this.work.read(scope, listRulePacks);
  }

  /** @throws CASES.RULE_PACK_NOT_FOUND */
  get(scope: Scope, packId: string): Promise<RulePackDetails> {
    return this.work.read(scope, (tx) => rulePackOf(tx, packId));
  }

  /** A draft to edit: a copy of the pack in force, or of the product's own seed. @returns its id */
  draft(scope: Scope, from: 'active' | 'seed', note: string): Promise<string> {
    return this.work.change(scope, 'rule_pack.draft', async (tx) => {
      const { code, rules } = from === 'seed' ? SEED_CHAIN_PACK : await activeRulePack(tx);
      return insertDraftPack(tx, { code, rules, note });
    });
  }

  /** A draft from a file of another firm, or from a pack that was exported. @throws CASES.RULE_PACK_INVALID */
  import(scope: Scope, file: { code: string; note: string; rules: Rules }): Promise<string> {
    return this.work.change(scope, 'rule_pack.import', async (tx) => {
      refuseInvalid({ code: file.code, version: 1, rules: file.rules });
      return insertDraftPack(tx, file);
    });
  }

  /** A draft may be saved half done; what is wrong with it is told by `faults`. @throws see `draftPackAt` */
  save(scope: Scope, packId: string, change: { version: number; note: string; rules: Rules }): Promise<void> {
    return this.work.change(scope, 'rule_pack.edit', async (tx) =>
      saveDraftPack(tx, await draftPackAt(tx, packId, change.version), change),
    );
  }

  /** @throws see `draftPackAt` */
  drop(scope: Scope, packId: string, version: number): Promise<void> {
    return this.work.change(scope, 'rule_pack.drop', async (tx) => {
      await draftPackAt(tx, packId, version);
      await dropDraftPack(tx, packId);
    });
  }

  /** Which dates of open cases a pack would change. @throws CASES.RULE_PACK_NOT_FOUND, CASES.RULE_PACK_INVALID */
  preview(scope: Scope, packId: string, after: string | null): Promise<ChangePreview> {
    return this.work.read(scope, async (tx) => {
      const pack = toPack(await rulePackOf(tx, packId));
      refuseInvalid(pack);
      const world = { ...(await worldInForce(tx)), pack };
      return previewChanges(tx, this.zones, world, { kind: 'open' }, after);
    });
  }

  /**
   * Puts a draft in force at once for new cases; for open ones the worker makes proposals.
   * @throws see `draftPackAt`, CASES.RULE_PACK_INVALID
   */
  activate(scope: Scope, packId: string, version: number, reason: string): Promise<void> {
    return this.work.change(scope, 'rule_pack.activate', async (tx) => {
      refuseInvalid(toPack(await draftPackAt(tx, packId, version)));
      await activatePack(tx, packId);
      await startRecompute(tx, { rulePackId: packId }, reason);
    });
  }
}

/** Has the worker look through the cases after the commit. */
export async function startRecompute(
  tx: ChangeTx,
  by: Parameters<typeof requestRecompute>[1],
  reason: string,
): Promise<void> {
  const recomputeId = await requestRecompute(tx, by, reason);
  await tx.emit('cases.recompute_due.v1', { recomputeId, after: null });
}

/** What is wrong with a pack, for the screens that edit it. */
export const faultsOfPack = (pack: RulePackDetails) => faultsOfRulePack(toPack(pack));

const toPack = ({ code, packVersion, rules }: RulePackDetails): RulePack => ({
  code,
  version: Number(packVersion),
  rules,
});

function refuseInvalid(pack: RulePack): void {
  const checked = validateRulePack(pack);
  if (!checked.ok) throw new Refusal(checked.error.code, checked.error.params);
}
