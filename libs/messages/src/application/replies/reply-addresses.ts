import { Inject, Injectable } from '@nestjs/common';
import { addHours, systemScope } from '@overturn/kernel';
import { SETTINGS, Sealer, UnitOfWork, hashToken, sha256Of, type Settings } from '@overturn/platform';
import { replyAddress, tokenOfAddress } from '../../domain/reply-address';
import { insertReplyAddress } from '../../infrastructure/replies/reply-address.repository';

const DAYS = 30;

/** Where an address leads. */
export interface ReplyPlace {
  readonly firmId: string;
  readonly addressId: string;
  readonly caseId: string;
}

/** Addresses that mails about messages are answered to (回复地址): one of its own for each mail, with a secret in it. */
@Injectable()
export class ReplyAddresses {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sealer: Sealer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Whether answers by mail are taken at all. */
  get isOn(): boolean {
    return this.settings.REPLY_DOMAIN !== undefined;
  }

  /**
   * The address of a mail that tells somebody of a message; the same for the same mail, for 30 days. The secret comes of
   * the mail's id and our key, so that a mail which is sent again carries the same; only its hash is kept.
   * @returns null when answers by mail are off
   */
  async open(
    firmId: string,
    mail: {
      readonly id: string;
      readonly caseId: string;
      readonly personId: string;
      /** Null for staff. */
      readonly clientUserId: string | null;
    },
  ): Promise<string | null> {
    const domain = this.settings.REPLY_DOMAIN;
    if (domain === undefined) return null;
    const token = sha256Of(this.sealer.sign(`reply ${firmId} ${mail.id}`)).slice(0, 40);
    await this.work.machinery(systemScope(firmId, 'replies', mail.id), (tx) =>
      insertReplyAddress(tx, {
        ...mail,
        tokenHash: hashToken(token),
        expiresAt: addHours(tx.now, DAYS * 24),
      }),
    );
    return replyAddress(token, domain);
  }

  /** Where a recipient's address leads; null for every address that we never gave to anybody. */
  async find(recipient: string): Promise<ReplyPlace | null> {
    const token = tokenOfAddress(recipient, this.settings.REPLY_DOMAIN ?? '');
    if (token === null) return null;
    const [row] = await this.work.ask<{ firm_id: string; id: string; case_id: string }>(
      'select * from messages.reply_address_of($1)',
      [hashToken(token)],
    );
    return row ? { firmId: row.firm_id, addressId: row.id, caseId: row.case_id } : null;
  }
}
