import { Injectable } from '@nestjs/common';
import { firmNames, ownFirm } from '@overturn/identity';
import {
  INTAKE_FORM_OPENS_AFTER_MS,
  Refusal,
  orRefuse,
  systemScope,
  type FirmNames,
  type MarketplaceCode,
  type Scope,
  type SuspensionType,
} from '@overturn/kernel';
import { readNotice, type NoticeReading } from '@overturn/notices';
import {
  PostgresZoneRules,
  ProductClock,
  RateLimits,
  Sealer,
  UnitOfWork,
  hashToken,
  networkOf,
  newId,
  newToken,
  sha256Of,
  type RateLimit,
} from '@overturn/platform';
import type { DeadlineDraft } from '../../domain/deadlines';
import { statedDeadlinesOf } from '../../domain/deadlines/stated-deadlines';
import { CLIENT_STANDINGS, type ClientStanding } from '../../domain/portal/client-stage';
import { caseOf } from '../../infrastructure/case.repository';
import { giveFilesToIntake } from '../../infrastructure/intake-file.repository';
import {
  insertIntake,
  intakeOf,
  newReference,
  referenceOfSending,
} from '../../infrastructure/intake.repository';
import { draftDeadlines } from '../deadline-drafts';
import type { IntakeGiven, PublicFirm } from '../../domain/portal/intake';

const READ_PER_ADDRESS: RateLimit = { name: 'intake-read', points: 30, perSeconds: 600 };
const SEND_PER_ADDRESS: RateLimit = { name: 'intake-send', points: 5, perSeconds: 600 };
/** Many behind one gateway (an office, a mobile network) are not one flood. */
const SEND_PER_NETWORK: RateLimit = { name: 'intake-network', points: 60, perSeconds: 600 };
const STATUS_PER_ADDRESS: RateLimit = { name: 'intake-status', points: 120, perSeconds: 600 };
const FORM_LASTS_MS = 24 * 3_600_000;

export interface IntakeReading {
  readonly reading: NoticeReading;
  /** Empty until marketplace and type are known. */
  readonly deadlines: readonly DeadlineDraft[];
  readonly now: Date;
}

export interface IntakeStatus {
  readonly firm: FirmNames;
  /** Name of the firm's public page. */
  readonly slug: string;
  readonly reference: string;
  readonly receivedAt: Date;
  /** Null until it is a case. */
  readonly standing: ClientStanding | null;
  /** Why it was declined, in the firm's words. */
  readonly declineReason: string | null;
}

export interface IntakeInput {
  readonly given: IntakeGiven;
  readonly noticeText: string;
  /** A machine read the words from a photo: one of the firm looks before it is a case. */
  readonly isFromPhoto: boolean;
  /** Whole files that came before, at most six. */
  readonly fileIds: readonly string[];
  readonly formToken: string;
  readonly isTrapped: boolean;
  /** Random, made by the page once for each enquiry; null where a caller has none. */
  readonly sendingKey: string | null;
}

/** The firm's public page: reads a notice at once, keeps an enquiry at once, and leaves the work to the worker. */
@Injectable()
export class PublicIntake {
  constructor(
    private readonly work: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly sealer: Sealer,
    private readonly zones: PostgresZoneRules,
    private readonly clock: ProductClock,
  ) {}

  /** @throws IDENTITY.FIRM_NOT_FOUND */
  async firm(slug: string): Promise<PublicFirm> {
    const [firm] = await this.work.ask<{ firm_id: string; firm_zh: string; firm_en: string; slug: string }>(
      'select * from identity.firm_of_slug($1)',
      [slug],
    );
    if (!firm) throw new Refusal('IDENTITY.FIRM_NOT_FOUND');
    return { firmId: firm.firm_id, names: { zh: firm.firm_zh, en: firm.firm_en }, slug: firm.slug };
  }

  /** A form's token: says when the page was opened, so that what fills a form at once is told apart. */
  formToken(slug: string, wallNow: number): string {
    return `${wallNow}.${this.sealer.sign(`intake ${slug} ${wallNow}`)}`;
  }

  /**
   * What the rules read of a notice, and the dates that follow.
   * @throws IDENTITY.FIRM_NOT_FOUND, PLATFORM.RATE_LIMITED and the codes of the parser
   */
  async read(
    slug: string,
    input: {
      text: string;
      marketplace: MarketplaceCode | null;
      suspensionType: SuspensionType | null;
      receivedOn: string | null;
    },
    ipAddress: string,
    traceId: string,
  ): Promise<IntakeReading> {
    await this.limits.take(READ_PER_ADDRESS, networkOf(ipAddress).address);
    const firm = await this.firm(slug);
    const { now } = await this.clock.read();
    const { reading } = orRefuse(
      await readNotice({
        bytes: Buffer.from(input.text),
        source: 'pasted',
        today: new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10),
      }),
    );
    const marketplace = input.marketplace ?? reading.marketplace.value;
    const suspensionType = input.suspensionType ?? reading.suspensionType.value;
    if (!marketplace || !suspensionType) return { reading, deadlines: [], now };
    const receivedOn = input.receivedOn ?? reading.extracted.noticeDate?.value ?? null;
    const deadlines = await this.work.read(systemScope(firm.firmId, 'intake', traceId), (tx) =>
      draftDeadlines(
        tx,
        this.zones,
        {
          noticeId: '',
          marketplace,
          suspensionType,
          causes: reading.causes.value,
          noticeReceivedAt: receivedOn ? receiptOn(receivedOn, tx.now) : tx.now,
        },
        {
          kind: reading.kind.value,
          stated: statedDeadlinesOf(
            reading.kind.value,
            reading.extracted.statedDeadlines.map(({ about, value, span }) => ({
              about,
              value,
              quote: reading.text.slice(span.start, span.end),
            })),
          ),
        },
      ),
    );
    return { reading, deadlines, now };
  }

  /**
   * Keeps an enquiry and answers at once; the worker makes it a case. The same again under the same key, for the answer
   * was lost or the button tapped twice, is the same enquiry and has the same answer.
   * @throws IDENTITY.FIRM_NOT_FOUND, CASES.INTAKE_FORM_INVALID, CASES.INTAKE_FILE_NOT_FOUND, PLATFORM.RATE_LIMITED
   */
  async submit(
    slug: string,
    input: IntakeInput,
    ipAddress: string,
    traceId: string,
  ): Promise<{ reference: string; token: string }> {
    const from = networkOf(ipAddress);
    const firm = await this.firm(slug);
    const scope = systemScope(firm.firmId, 'intake', traceId);
    const sending = this.sendingOf(firm.firmId, input);
    if (sending.key !== null) {
      await this.limits.take(STATUS_PER_ADDRESS, from.address);
      const before = await this.sentBefore(scope, sending.key);
      if (before !== null) return { reference: before, token: sending.token };
    }
    await this.limits.take(SEND_PER_ADDRESS, from.address);
    await this.limits.take(SEND_PER_NETWORK, from.network);
    const reference = newReference();
    if (this.ageOfForm(slug, input.formToken) < INTAKE_FORM_OPENS_AFTER_MS)
      throw new Refusal('CASES.INTAKE_FORM_INVALID');
    // Only a program fills in what nobody sees; it is answered like everybody and learns nothing.
    if (input.isTrapped) return { reference, token: sending.token };
    const isNew = await this.work.machinery(scope, async (tx) => {
      const id = newId();
      const { given, noticeText, isFromPhoto } = input;
      const tokenHash = hashToken(sending.token);
      const words = { given, noticeText, isFromPhoto };
      const intake = { id, reference, tokenHash, ...words, sendingKey: sending.key };
      if (!(await insertIntake(tx, intake))) return false;
      await giveFilesToIntake(tx, id, input.fileIds);
      await tx.emit('cases.intake_received.v1', { intakeId: id });
      return true;
    });
    if (isNew || sending.key === null) return { reference, token: sending.token };
    // It came at the same time on another line, and that one was first.
    const first = await this.sentBefore(scope, sending.key);
    if (first === null) throw new Error('An enquiry that was sent before is not there');
    return { reference: first, token: sending.token };
  }

  /**
   * What tells a sending from another one. The link's token is made of it, so that both answers have it though only
   * its hash is kept; nobody can make it who has neither the page's random key nor ours.
   */
  private sendingOf(firmId: string, input: IntakeInput): { key: string | null; token: string } {
    if (input.sendingKey === null) return { key: null, token: newToken() };
    const { locale: _, ...given } = input.given;
    const words = JSON.stringify([
      input.sendingKey,
      given,
      input.noticeText,
      input.isFromPhoto,
      input.fileIds,
    ]);
    const key = sha256Of(words);
    return { key, token: this.sealer.sign(`enquiry link ${firmId} ${key}`) };
  }

  private sentBefore(scope: Scope, key: string): Promise<string | null> {
    return this.work.read(scope, (tx) => referenceOfSending(tx, key));
  }

  /** @throws CASES.INTAKE_NOT_FOUND, PLATFORM.RATE_LIMITED */
  async status(token: string, ipAddress: string, traceId: string): Promise<IntakeStatus> {
    await this.limits.take(STATUS_PER_ADDRESS, networkOf(ipAddress).address);
    const [found] = await this.work.ask<{ firm_id: string; intake_id: string }>(
      'select * from cases.intake_of($1)',
      [hashToken(token)],
    );
    if (!found) throw new Refusal('CASES.INTAKE_NOT_FOUND');
    return this.work.read(systemScope(found.firm_id, 'intake', traceId), async (tx) => {
      const intake = await intakeOf(tx, found.intake_id);
      const standing = intake.caseId ? CLIENT_STANDINGS[(await caseOf(tx, intake.caseId)).status] : null;
      return {
        firm: await firmNames(tx),
        slug: (await ownFirm(tx)).slug,
        reference: intake.reference,
        receivedAt: intake.receivedAt,
        standing,
        declineReason: intake.declineReason,
      };
    });
  }

  /** Only a page of ours, not older than a day, sends files. @throws CASES.INTAKE_FORM_INVALID */
  requireForm(slug: string, formToken: string): void {
    this.ageOfForm(slug, formToken);
  }

  /** In ms of wall time. @throws CASES.INTAKE_FORM_INVALID */
  private ageOfForm(slug: string, formToken: string): number {
    const [at = '', signature = ''] = formToken.split('.');
    const age = Date.now() - Number(at);
    const isOurs = this.sealer.isSigned(`intake ${slug} ${at}`, signature) && age < FORM_LASTS_MS;
    if (!isOurs) throw new Refusal('CASES.INTAKE_FORM_INVALID');
    return age;
  }
}

/** Noon in China on the day that the visitor names: in the middle of what "that day" can mean; never in the future. */
export function receiptOn(date: string, now: Date): Date {
  const noon = new Date(`${date}T12:00:00+08:00`);
  return noon.getTime() > now.getTime() ? now : noon;
}
