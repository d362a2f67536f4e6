import { caseForClient } from '@overturn/cases';
import { activeClientUser } from '@overturn/clients';
import { mailAddress, permissionsOf } from '@overturn/identity';
import type { Actor } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import type { ReplyStanding } from '../../domain/judge-mail';
import type { ReplyAddress } from '../../infrastructure/replies/reply-address.repository';

/** How things stand now with the person of an address, and in whose name their answer would be written. */
export interface ReplyWriter {
  readonly standing: ReplyStanding;
  /** Null when nobody can write: the case is closed. */
  readonly actor: Actor | null;
  readonly mayKeepFiles: boolean;
}

export async function standingOf(tx: Tx, address: ReplyAddress): Promise<ReplyWriter> {
  const about = await caseForClient(tx, address.caseId);
  const rights = await rightsOf(tx, address);
  const person = await mailAddress(tx, address.personId);
  const standing = {
    email: person?.email ?? '',
    mayWrite: person !== null && rights.mayWrite,
    isExpired: address.expiresAt <= tx.now,
    isCaseClosed: about === null,
  };
  return { standing, actor: about && actorOf(address, about.clientId), mayKeepFiles: rights.mayKeepFiles };
}

async function rightsOf(tx: Tx, { clientUserId, staffId }: ReplyAddress) {
  if (clientUserId !== null) {
    const mayWrite = await activeClientUser(tx, clientUserId);
    return { mayWrite, mayKeepFiles: mayWrite };
  }
  const permissions = await permissionsOf(tx, staffId ?? '');
  return { mayWrite: permissions.has('case:write'), mayKeepFiles: permissions.has('evidence:write') };
}

/** A client writes as a client does: row security then knows no case but their own. */
const actorOf = ({ staffId, personId }: ReplyAddress, clientId: string): Actor =>
  staffId === null ? { kind: 'client', clientId, personId } : { kind: 'staff', staffId, personId };
