import { Injectable } from '@nestjs/common';
import { namesOf, soughtIn } from '@overturn/billing';
import { requireCase } from '@overturn/cases';
import type { ClientNames } from '@overturn/clients';
import { staffNames } from '@overturn/identity';
import { Refusal, type FapiaoColour, type FapiaoState, type Scope } from '@overturn/kernel';
import {
  UnitOfWork,
  cursorId,
  cursorInstant,
  decodeCursor,
  toPage,
  type Page,
  type Tx,
} from '@overturn/platform';
import { redsToIssue, type RedToIssue } from '../infrastructure/covered.read-model';
import { fapiaosBy, fapiaosOfCase, isFileOf, type Fapiao } from '../infrastructure/fapiao.read-model';

type Names = ReadonlyMap<string, string>;

export interface NamedFapiaos extends Page<Fapiao> {
  readonly clients: ReadonlyMap<string, ClientNames>;
  readonly cases: Names;
  readonly staff: Names;
}

/** What of fapiaos waits for finance. */
export interface WaitingFapiaos extends Omit<NamedFapiaos, 'items' | 'nextCursor'> {
  /** Asked for, or a red one on its way. */
  readonly open: readonly Fapiao[];
  readonly reds: readonly RedToIssue[];
}

const OPEN: readonly FapiaoState[] = ['requested', 'confirmation_asked', 'confirmed'];
const MOST_WAITING = 100;

/** What screens ask about fapiaos. */
@Injectable()
export class FapiaoQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** Newest first. @throws PLATFORM.CURSOR_INVALID */
  list(
    scope: Scope,
    query: {
      readonly states: readonly FapiaoState[];
      readonly colours: readonly FapiaoColour[];
      /** A number of a fapiao, an invoice or a case, or two characters or more of a client's name. */
      readonly q?: string | undefined;
      readonly cursor?: string | undefined;
      readonly limit: number;
    },
  ): Promise<NamedFapiaos> {
    const key = decodeCursor(query.cursor, 2);
    const after = key && { requestedAt: cursorInstant(key[0]), id: cursorId(key[1]) };
    return this.work.read(scope, async (tx) => {
      const among = query.q ? { among: await soughtIn(tx, query.q) } : {};
      const rows = await fapiaosBy(tx, { ...query, ...among }, after, query.limit + 1);
      const page = toPage(
        rows,
        query.limit,
        (row) => [row.requestedAt.toISOString(), row.id],
        (row) => row,
      );
      return { ...page, ...(await namesOf(tx, page.items)), staff: await staffOf(tx, page.items) };
    });
  }

  waiting(scope: Scope): Promise<WaitingFapiaos> {
    return this.work.read(scope, async (tx) => {
      const open = await fapiaosBy(tx, { states: OPEN, colours: ['blue', 'red'] }, null, MOST_WAITING);
      const reds = (await redsToIssue(tx)).filter(({ isUnderWay }) => !isUnderWay);
      return { open, reds, ...(await namesOf(tx, [...open, ...reds])), staff: await staffOf(tx, open) };
    });
  }

  /** Newest first, for a client too: row security shows theirs. @throws CASES.CASE_NOT_FOUND */
  ofCase(scope: Scope, caseId: string): Promise<readonly Fapiao[]> {
    return this.work.read(scope, async (tx) => {
      await requireCase(tx, caseId);
      return fapiaosOfCase(tx, caseId);
    });
  }

  /** That a file is one of a fapiao that who asks may see. @throws FAPIAO.NOT_FOUND */
  requireFile(scope: Scope, fapiaoId: string, evidenceId: string): Promise<void> {
    return this.work.read(scope, async (tx) => {
      if (!(await isFileOf(tx, fapiaoId, evidenceId))) throw new Refusal('FAPIAO.NOT_FOUND');
    });
  }
}

const staffOf = (tx: Tx, rows: readonly Fapiao[]): Promise<Names> =>
  staffNames(
    tx,
    rows.map(({ requestedBy }) => requestedBy),
  );
