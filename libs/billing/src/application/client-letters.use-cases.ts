import { Injectable } from '@nestjs/common';
import {
  CLIENT_PERMISSIONS,
  CaseCommandRunner,
  billedCase,
  billedCaseForUpdate,
  declarationsForClient,
  requireCase,
  signDeclarationsAsClient,
  type ClientSignature,
} from '@overturn/cases';
import { Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx } from '@overturn/platform';
import type { Clause } from '../domain/clauses/clause';
import { workedExample } from '../domain/clauses/worked-example';
import { acceptLetter, lettersOfCase, type Letter } from '../infrastructure/letter.repository';
import { firmToday } from './firm-day';

/** What a client reads before they sign. */
export interface ClientAgreement {
  /** The letter on offer, else the one in force; null where there is none. */
  readonly letter: Letter | null;
  readonly example: Clause | null;
  readonly declarations: Awaited<ReturnType<typeof declarationsForClient>>;
}

export interface ClientAcceptance extends Pick<ClientSignature, 'declared' | 'disclosure'> {
  readonly letterId: string;
  /** Of the letter that the client read. */
  readonly hash: string;
  readonly name: string;
  /** Network address. */
  readonly from: string;
}

/** Engagement letters as their client reads and accepts them. */
@Injectable()
export class ClientLetters {
  constructor(
    private readonly work: UnitOfWork,
    private readonly runner: CaseCommandRunner,
  ) {}

  /** @throws CASES.CASE_NOT_FOUND */
  get(scope: Scope, caseId: string): Promise<ClientAgreement> {
    return this.work.read(scope, async (tx) => {
      await requireCase(tx, caseId);
      const letters = await lettersOfCase(tx, caseId);
      const letter =
        letters.find(({ state }) => state === 'offered') ??
        letters.find(({ state }) => state === 'accepted') ??
        null;
      return {
        letter,
        example: letter && workedExample(letter.plan),
        declarations: await declarationsForClient(tx, caseId),
      };
    });
  }

  /**
   * Signs the declarations and accepts the letter by its hash, in one transaction. For a case that waits for it this
   * is the acceptance of the engagement; later it changes the terms.
   * @throws BILLING.LETTER_NOT_FOUND, BILLING.LETTER_NOT_OFFERED, BILLING.LETTER_CHANGED, CASES.CASE_NOT_FOUND,
   * CASES.DECLARATION_CHANGED, CASES.ACCOUNTS_NOT_NAMED and what the guards refuse with
   */
  async accept(scope: Scope, caseId: string, given: ClientAcceptance): Promise<void> {
    const { actor } = scope;
    if (actor.kind !== 'client') throw new Error('A client accepts a letter');
    const { status, today } = await this.work.read(scope, async (tx) => ({
      status: (await billedCase(tx, caseId)).status,
      today: await firmToday(tx),
    }));
    const write = async (tx: ChangeTx): Promise<void> => {
      const { declared, disclosure, name: signedBy } = given;
      const signature = { declared, disclosure, signedBy, signedOn: today, personId: actor.personId };
      await signDeclarationsAsClient(tx, caseId, signature);
      await acceptLetter(tx, caseId, {
        letterId: given.letterId,
        hash: given.hash,
        acceptedBy: given.name,
        acceptedFrom: given.from,
        recordedBy: null,
      });
    };
    if (status === 'awaiting_engagement') {
      const payload = { acceptedBy: given.name, acceptedOn: today, note: null };
      const command = { type: 'AcceptEngagement', payload } as const;
      return this.runner.run(scope, new Set(CLIENT_PERMISSIONS), caseId, null, command, write);
    }
    return this.work.changeAdmitted(
      scope,
      'letter.accept',
      (tx) => requireCase(tx, caseId),
      async (tx) => {
        const row = await billedCaseForUpdate(tx, caseId);
        // An enquiry begins with the case's own command, which nothing here may go around.
        if (row.status === 'enquiry') throw new Refusal('BILLING.NOTHING_AGREED');
        await write(tx);
      },
    );
  }
}
