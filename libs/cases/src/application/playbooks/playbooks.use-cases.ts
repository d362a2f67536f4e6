import { Injectable } from '@nestjs/common';
import { staffNames } from '@overturn/identity';
import { actingStaffId, Refusal, SHEET_CODES, orRefuse, type Scope, type SheetCode } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx } from '@overturn/platform';
import { validateSheet, type PlaybookSheet, type SheetContent } from '../../domain/playbooks';
import {
  activateSheet,
  activeSheets,
  insertSheet,
  newestVersion,
  sheetAt,
  sheetHeads,
  sheetVersions,
  type SheetVersion,
} from '../../infrastructure/tasks/playbook.repository';

export interface SheetSummary {
  readonly sheet: PlaybookSheet;
  /** Newer than the one in force, not yet in force itself. */
  readonly draft: SheetVersion | null;
  /** The firm's own version in force; null while the product's is. */
  readonly active: SheetVersion | null;
}

export interface SheetDetails {
  readonly sheet: PlaybookSheet;
  readonly inForce: number;
  readonly newest: number;
  readonly versions: readonly SheetVersion[];
  readonly staff: ReadonlyMap<string, string>;
}

const VERSIONS_SHOWN = 100;

/** The firm's playbook: sheets that come with the product until the firm keeps its own version of one. */
@Injectable()
export class Playbooks {
  constructor(private readonly work: UnitOfWork) {}

  list(scope: Scope): Promise<{ sheets: readonly SheetSummary[]; staff: ReadonlyMap<string, string> }> {
    return this.work.read(scope, async (tx) => {
      const inForce = await activeSheets(tx, SHEET_CODES);
      const heads = await sheetHeads(tx);
      const find = (code: SheetCode, state: SheetVersion['state']) =>
        heads.find((one) => one.code === code && one.state === state) ?? null;
      return {
        sheets: inForce.map((sheet) => ({
          sheet,
          active: find(sheet.code, 'active'),
          draft: find(sheet.code, 'draft'),
        })),
        staff: await staffNames(
          tx,
          heads.map(({ madeBy }) => madeBy),
        ),
      };
    });
  }

  /** A sheet in a version, or the one in force. @throws CASES.PLAYBOOK_VERSION_NOT_FOUND */
  get(scope: Scope, code: SheetCode, version: number | null): Promise<SheetDetails> {
    return this.work.read(scope, async (tx) => {
      const [inForce] = await activeSheets(tx, [code]);
      const sheet = version === null ? inForce : await sheetAt(tx, code, version);
      if (!sheet || !inForce) throw new Refusal('CASES.PLAYBOOK_VERSION_NOT_FOUND', { version });
      const versions = await sheetVersions(tx, code, VERSIONS_SHOWN);
      return {
        sheet,
        inForce: inForce.version,
        newest: versions[0]?.version ?? 0,
        versions,
        staff: await staffNames(
          tx,
          versions.map(({ madeBy }) => madeBy),
        ),
      };
    });
  }

  /**
   * Keeps a new version, in force at once or as a draft. `basedOn` is the newest version that the writer had seen.
   * @throws CASES.PLAYBOOK_INVALID, CASES.PLAYBOOK_VERSION_CONFLICT
   */
  save(
    scope: Scope,
    code: SheetCode,
    input: { basedOn: number; content: SheetContent; note: string; isActive: boolean },
  ): Promise<void> {
    return this.work.change(scope, 'playbook.save', async (tx) => {
      const content = orRefuse(validateSheet(input.content));
      await keepVersion(tx, code, { ...input, content });
    });
  }

  /** Puts a draft or an older version of the firm in force. @throws CASES.PLAYBOOK_VERSION_NOT_FOUND */
  activate(scope: Scope, code: SheetCode, version: number): Promise<void> {
    return this.work.change(scope, 'playbook.activate', async (tx) => {
      if (!(await activateSheet(tx, code, version, actingStaffId(scope))))
        throw new Refusal('CASES.PLAYBOOK_VERSION_NOT_FOUND', { version });
    });
  }

  /**
   * What an older version says, as a new version in force; 0 is the sheet that comes with the product.
   * @throws CASES.PLAYBOOK_VERSION_NOT_FOUND, CASES.PLAYBOOK_VERSION_CONFLICT
   */
  restore(
    scope: Scope,
    code: SheetCode,
    input: { basedOn: number; version: number; note: string },
  ): Promise<void> {
    return this.work.change(scope, 'playbook.restore', async (tx) => {
      const old = await sheetAt(tx, code, input.version);
      if (!old) throw new Refusal('CASES.PLAYBOOK_VERSION_NOT_FOUND', { version: input.version });
      await keepVersion(tx, code, { ...input, content: old.content, isActive: true });
    });
  }
}

async function keepVersion(
  tx: ChangeTx,
  code: SheetCode,
  input: { basedOn: number; content: SheetContent; note: string; isActive: boolean },
): Promise<void> {
  const newest = await newestVersion(tx, code);
  const conflict = new Refusal('CASES.PLAYBOOK_VERSION_CONFLICT', { currentVersion: newest });
  if (input.basedOn !== newest) throw conflict;
  const staffId = actingStaffId(tx.scope);
  const sheet = { code, version: newest + 1, content: input.content };
  if (!(await insertSheet(tx, sheet, input.note, staffId))) throw conflict;
  if (input.isActive) await activateSheet(tx, code, sheet.version, staffId);
}
