import { Injectable } from '@nestjs/common';
import { requireEvidence } from '@overturn/evidence';
import { staffNames } from '@overturn/identity';
import { actingStaffId, Refusal, type DeclarationCode, type LocalDate, type Scope } from '@overturn/kernel';
import { UnitOfWork, sha256Of, type Tx } from '@overturn/platform';
import {
  DECLARATIONS,
  declarationBytes,
  unsignedDeclarations,
  type DeclarationText,
} from '../../domain/engagement';
import { caseForUpdate, caseOf } from '../../infrastructure/case.repository';
import {
  declarationsOf,
  insertDeclaration,
  signedTexts,
  type SignedDeclaration,
} from '../../infrastructure/engagement/declaration.repository';
import { refuseClosed } from '../investigation/worksheet.use-cases';
import { firmsToday } from './firms-today';

export interface DeclarationsPage {
  readonly texts: readonly (DeclarationText & { readonly isSigned: boolean })[];
  readonly signed: readonly SignedDeclaration[];
  readonly staff: ReadonlyMap<string, string>;
}

export interface SigningInput {
  readonly codes: readonly DeclarationCode[];
  /** Who signed at the client. */
  readonly signedBy: string;
  readonly signedOn: LocalDate;
  readonly disclosure: string;
  readonly evidenceId: string | null;
}

/** What the client declares before an engagement begins; each signature keeps the text that was signed. */
@Injectable()
export class Declarations {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CASES.CASE_NOT_FOUND */
  get(scope: Scope, caseId: string): Promise<DeclarationsPage> {
    return this.work.read(scope, async (tx) => {
      await caseOf(tx, caseId);
      return pageOf(tx, caseId);
    });
  }

  /**
   * Records that the client signed today's texts.
   * @throws CASES.CASE_NOT_FOUND, CASES.CASE_CLOSED, CASES.SIGNED_IN_FUTURE, CASES.ACCOUNTS_NOT_NAMED,
   * CASES.DECLARATION_SIGNED, EVIDENCE.FILE_NOT_FOUND
   */
  sign(scope: Scope, caseId: string, input: SigningInput): Promise<DeclarationsPage> {
    return this.work.change(scope, 'declaration.sign', async (tx) => {
      refuseClosed(await caseForUpdate(tx, caseId));
      if (input.signedOn > (await firmsToday(tx))) throw new Refusal('CASES.SIGNED_IN_FUTURE');
      if (input.codes.includes('accounts_disclosed') && input.disclosure === '')
        throw new Refusal('CASES.ACCOUNTS_NOT_NAMED');
      await requireEvidence(tx, caseId, input.evidenceId === null ? [] : [input.evidenceId]);
      for (const one of DECLARATIONS.filter(({ code }) => input.codes.includes(code))) {
        const isNew = await insertDeclaration(tx, caseId, {
          code: one.code,
          textVersion: one.version,
          textZh: one.zh,
          textEn: one.en,
          textHash: sha256Of(declarationBytes(one)),
          disclosure: one.code === 'accounts_disclosed' ? input.disclosure : '',
          signedBy: input.signedBy,
          signedOn: input.signedOn,
          evidenceId: input.evidenceId,
          recordedBy: actingStaffId(scope),
          recordedByPerson: null,
        });
        if (!isNew) throw new Refusal('CASES.DECLARATION_SIGNED', { signedBy: input.signedBy });
      }
      return pageOf(tx, caseId);
    });
  }
}

async function pageOf(tx: Tx, caseId: string): Promise<DeclarationsPage> {
  const signed = await declarationsOf(tx, caseId);
  const missing = unsignedDeclarations(await signedTexts(tx, caseId));
  return {
    texts: DECLARATIONS.map((one) => ({ ...one, isSigned: !missing.includes(one.code) })),
    signed,
    staff: await staffNames(
      tx,
      signed.map(({ recordedBy }) => recordedBy),
    ),
  };
}
