import { Injectable } from '@nestjs/common';
import { staffNames } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { UnitOfWork, type Tx } from '@overturn/platform';
import { authorsOfDraft, draftOf, type PlanDraft } from '../infrastructure/draft.repository';
import { verdictsOfCase, type Verdict } from '../infrastructure/verdict.repository';
import { authorsOfVersions, versionsOfCase, type PlanVersion } from '../infrastructure/version.repository';

export interface PlanPage {
  readonly draft: (PlanDraft & { readonly authorIds: readonly string[] }) | null;
  /** Newest first. */
  readonly versions: readonly (PlanVersion & {
    readonly authorIds: readonly string[];
    readonly verdicts: readonly Verdict[];
  })[];
  readonly staff: ReadonlyMap<string, string>;
}

/** What screens ask about the plans of a case. */
@Injectable()
export class PlanQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** The draft of the running round and all versions. @throws what `roundOf` throws */
  get(scope: Scope, caseId: string, roundOf: (tx: Tx, caseId: string) => Promise<number>): Promise<PlanPage> {
    return this.work.read(scope, async (tx) => {
      const draft = await draftOf(tx, caseId, await roundOf(tx, caseId));
      const draftAuthors = draft ? (await authorsOfDraft(tx, draft.id)).map((one) => one.staffId) : [];
      const versions = await versionsOfCase(tx, caseId);
      const verdicts = await verdictsOfCase(tx, caseId);
      const authors = await authorsOfVersions(
        tx,
        versions.map((one) => one.id),
      );
      return {
        draft: draft && { ...draft, authorIds: draftAuthors },
        versions: versions.map((version) => ({
          ...version,
          authorIds: authors.filter((one) => one.versionId === version.id).map((one) => one.staffId),
          verdicts: verdicts.filter((one) => one.versionId === version.id),
        })),
        staff: await staffNames(tx, [
          draft?.savedBy ?? null,
          ...draftAuthors,
          ...Object.values(draft?.edited ?? {}).map(({ by }) => by),
          ...authors.map((one) => one.staffId),
          ...versions.map((one) => one.submittedBy),
          ...verdicts.map((one) => one.givenBy),
        ]),
      };
    });
  }
}
