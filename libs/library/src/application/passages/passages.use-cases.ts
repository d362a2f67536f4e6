import { Injectable } from '@nestjs/common';
import { allowsOwnPlanReview, personIdsOf, staffNames } from '@overturn/identity';
import { actingStaffId, Refusal, type Scope } from '@overturn/kernel';
import { lintPassage } from '@overturn/lint';
import { lintSettingsOf } from '@overturn/plans';
import { UnitOfWork, type ChangeTx, type Page, type Tx } from '@overturn/platform';
import { unknownBlank } from '@overturn/wording';
import { approvalFault, type PassageFields, type PassagePlace } from '../../domain/passages/passage';
import {
  listPassages,
  passageOf,
  wordingsOf,
  type Passage,
  type PassageFilter,
  type Wording,
} from '../../infrastructure/passages/passage.read-model';
import {
  addWording,
  approveWording,
  insertPassage,
  passageForUpdate,
  retirePassage,
  type NewWording,
} from '../../infrastructure/passages/passage.repository';

export type StaffNames = ReadonlyMap<string, string>;
export interface PassagePage extends Page<Passage> {
  readonly staff: StaffNames;
}

/** Passages that the firm's writers use again. */
@Injectable()
export class PassageLibrary {
  constructor(private readonly work: UnitOfWork) {}

  list(scope: Scope, filter: Omit<PassageFilter, 'usableBy'> & { isUsable: boolean }): Promise<PassagePage> {
    const { isUsable, ...rest } = filter;
    return this.work.read(scope, async (tx) => {
      const page = await listPassages(tx, {
        ...rest,
        ...(isUsable ? { usableBy: actingStaffId(scope) } : {}),
      });
      return { ...page, staff: await namesIn(tx, page.items) };
    });
  }

  /** @throws LIBRARY.PASSAGE_NOT_FOUND */
  get(
    scope: Scope,
    passageId: string,
  ): Promise<{ passage: Passage; wordings: Wording[]; staff: StaffNames }> {
    return this.work.read(scope, async (tx) => {
      const passage = await passageOf(tx, passageId);
      const wordings = await wordingsOf(tx, passageId);
      return { passage, wordings, staff: await namesIn(tx, [passage], wordings) };
    });
  }

  /** @returns its id @throws LIBRARY.PLACEHOLDER_UNKNOWN */
  add(scope: Scope, place: PassagePlace, fields: PassageFields): Promise<string> {
    return this.work.change(scope, 'passage.add', async (tx) =>
      insertPassage(tx, place, await checked(tx, place, fields)),
    );
  }

  /** Another wording; others keep using the approved one until it is approved. @throws LIBRARY.PLACEHOLDER_UNKNOWN, LIBRARY.PASSAGE_NOT_FOUND, LIBRARY.VERSION_CONFLICT */
  reword(scope: Scope, passageId: string, version: number, fields: PassageFields): Promise<void> {
    return this.work.change(scope, 'passage.reword', async (tx) => {
      const passage = await passageForUpdate(tx, passageId, version);
      await addWording(tx, passage, await checked(tx, passage, fields));
    });
  }

  /**
   * Lets others use the newest wording.
   * @throws LIBRARY.PASSAGE_NOT_FOUND and the codes of `approvalFault`
   */
  approve(scope: Scope, passageId: string, version: number): Promise<void> {
    const staffId = actingStaffId(scope);
    return this.work.change(scope, 'passage.approve', async (tx) => {
      const passage = await passageForUpdate(tx, passageId, version);
      const { newest } = await passageOf(tx, passageId);
      const persons = await personIdsOf(tx, [staffId, newest.writtenBy]);
      if (newest.approvedBy !== null) return;
      const fault = approvalFault({
        isNewest: newest.number === passage.newest,
        isRetired: passage.retiredAt !== null,
        errors: newest.errors,
        isOwnWork: persons.get(staffId) === persons.get(newest.writtenBy),
        allowsOwnWork: await allowsOwnPlanReview(tx),
      });
      if (fault) throw new Refusal(fault, { errors: newest.errors });
      await approveWording(tx, passage, staffId);
    });
  }

  /** Takes a passage out of use, or brings it back. @throws LIBRARY.PASSAGE_NOT_FOUND, LIBRARY.VERSION_CONFLICT */
  retire(scope: Scope, passageId: string, version: number, isRetired: boolean): Promise<void> {
    return this.work.change(scope, isRetired ? 'passage.retire' : 'passage.bring_back', async (tx) => {
      const passage = await passageForUpdate(tx, passageId, version);
      await retirePassage(tx, passage.id, isRetired);
    });
  }
}

/** A wording with what the checker says of it. @throws LIBRARY.PLACEHOLDER_UNKNOWN */
async function checked(tx: ChangeTx, place: PassagePlace, fields: PassageFields): Promise<NewWording> {
  const unknown = unknownBlank(fields.body);
  if (unknown !== null) throw new Refusal('LIBRARY.PLACEHOLDER_UNKNOWN', { name: unknown });
  const found = lintPassage({ ...place, body: fields.body }, await lintSettingsOf(tx));
  const errors = found.filter(({ severity }) => severity === 'error').length;
  return { ...fields, errors, warnings: found.length - errors, writtenBy: actingStaffId(tx.scope) };
}

const namesIn = (
  tx: Tx,
  passages: readonly Passage[],
  wordings: readonly Wording[] = [],
): Promise<StaffNames> =>
  staffNames(tx, [
    ...passages.map(({ ownerId }) => ownerId),
    ...[...passages.flatMap(({ newest, approved }) => [newest, approved]), ...wordings].flatMap((one) =>
      one ? [one.writtenBy, one.approvedBy] : [],
    ),
  ]);
