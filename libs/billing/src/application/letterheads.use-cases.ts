import { Injectable } from '@nestjs/common';
import { ownFirm } from '@overturn/identity';
import { actingStaffId, type Scope } from '@overturn/kernel';
import { UnitOfWork, type Tx } from '@overturn/platform';
import {
  insertLetterhead,
  letterheadAt,
  type FirmLetterhead,
  type KeptLetterhead,
} from '../infrastructure/letterhead.repository';

/** What the firm's papers say of the firm: name, address, telephones, tax number, where to pay. */
@Injectable()
export class Letterheads {
  constructor(private readonly work: UnitOfWork) {}

  /** The one in force; version 0 with the firm's name while nobody has written one. */
  get(scope: Scope): Promise<KeptLetterhead> {
    return this.work.read(scope, (tx) => letterheadOf(tx, tx.now));
  }

  /** Papers that are there keep the one of their day. @throws BILLING.VERSION_CONFLICT */
  save(scope: Scope, version: number, letterhead: FirmLetterhead): Promise<void> {
    return this.work.change(scope, 'letterhead.save', (tx) =>
      insertLetterhead(tx, letterhead, version, actingStaffId(scope)),
    );
  }
}

/** The letterhead for a paper of an instant. */
export async function letterheadOf(tx: Tx, at: Date): Promise<KeptLetterhead> {
  const kept = await letterheadAt(tx, at);
  if (kept) return kept;
  const { name } = await ownFirm(tx);
  return {
    version: 0,
    nameZh: name,
    nameEn: name,
    addressZh: '',
    addressEn: '',
    phones: '',
    email: '',
    taxNumber: '',
    bankAccount: '',
  };
}
