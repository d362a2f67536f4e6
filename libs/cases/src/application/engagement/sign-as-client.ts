import { Refusal, type DeclarationCode, type LocalDate } from '@overturn/kernel';
import { sha256Of, type ChangeTx, type Tx } from '@overturn/platform';
import {
  DECLARATIONS,
  declarationBytes,
  unsignedDeclarations,
  type DeclarationText,
} from '../../domain/engagement';
import { insertDeclaration, signedTexts } from '../../infrastructure/engagement/declaration.repository';

export interface ClientSignature {
  /** What the client read, each in its version. */
  readonly declared: readonly { readonly code: DeclarationCode; readonly version: number }[];
  /** The accounts that `accounts_disclosed` speaks of. */
  readonly disclosure: string;
  readonly signedBy: string;
  readonly signedOn: LocalDate;
  readonly personId: string;
}

/** The declarations as they are put before a client, with what is signed already. */
export async function declarationsForClient(
  tx: Tx,
  caseId: string,
): Promise<readonly (DeclarationText & { readonly isSigned: boolean })[]> {
  const missing = unsignedDeclarations(await signedTexts(tx, caseId));
  return DECLARATIONS.map((one) => ({ ...one, isSigned: !missing.includes(one.code) }));
}

/**
 * Signs, in the client's own name, what is not signed yet.
 * @throws CASES.DECLARATION_CHANGED when another version was read, CASES.ACCOUNTS_NOT_NAMED
 */
export async function signDeclarationsAsClient(
  tx: ChangeTx,
  caseId: string,
  { declared, disclosure, signedBy, signedOn, personId }: ClientSignature,
): Promise<void> {
  for (const one of await declarationsForClient(tx, caseId)) {
    const read = declared.find(({ code }) => code === one.code);
    if (one.isSigned || !read) continue;
    if (read.version !== one.version) throw new Refusal('CASES.DECLARATION_CHANGED');
    if (one.code === 'accounts_disclosed' && disclosure === '') throw new Refusal('CASES.ACCOUNTS_NOT_NAMED');
    await insertDeclaration(tx, caseId, {
      code: one.code,
      textVersion: one.version,
      textZh: one.zh,
      textEn: one.en,
      textHash: sha256Of(declarationBytes(one)),
      disclosure: one.code === 'accounts_disclosed' ? disclosure : '',
      signedBy,
      signedOn,
      evidenceId: null,
      recordedBy: null,
      recordedByPerson: personId,
    });
  }
}
