import { ownFirm } from '@overturn/identity';
import { zoneRulesFromTransitions } from '@overturn/kernel';
import { guaranteeEnd } from '../../domain/outcome';
import { setGuaranteeEnd } from '../../infrastructure/case.repository';
import type { CaseEffect } from './case-effect';

/** With the verified outcome the guarantee begins; its end is kept, so that later rules do not move it. */
export const startGuarantee: CaseEffect = async (tx, { after, command, zones }) => {
  if (command.type !== 'VerifyOutcome') return;
  const { zone } = await ownFirm(tx);
  const rules = zoneRulesFromTransitions(await zones.load(tx, [zone]));
  await setGuaranteeEnd(tx, after.id, guaranteeEnd(tx.now, after.guaranteeDays ?? 0, zone, rules));
};
