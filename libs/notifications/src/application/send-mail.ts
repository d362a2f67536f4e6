import { Inject, Injectable } from '@nestjs/common';
import { reminderSubject } from '@overturn/cases';
import {
  contactLines,
  firmNameFor,
  inEither,
  mailAddress,
  paperHeadAt,
  type MailAddress,
} from '@overturn/identity';
import {
  localDateTimeAt,
  systemScope,
  zoneRulesFromTransitions,
  languageOf,
  type Locale,
  type ReminderRung,
} from '@overturn/kernel';
import { OpenStatements } from '@overturn/dunning';
import { ReplyAddresses } from '@overturn/messages';
import {
  Mailer,
  PostgresZoneRules,
  SETTINGS,
  Sealer,
  UnitOfWork,
  newId,
  type Settings,
  type Tx,
} from '@overturn/platform';
import {
  codePurpose,
  passkeyAddedText,
  portalCodeText,
  portalInvitationText,
} from '../domain/portal-mail-texts';
import { invitationText, passwordResetText, reminderText, type MailText } from '../domain/mail-texts';
import { renderMail, type MailBrand } from '../domain/render-mail';
import { timeLeftUntil } from '../domain/time-left';
import {
  leaseMail,
  markCancelled,
  markFailed,
  markSent,
  type MailRecord,
} from '../infrastructure/mail.repository';
import { writeInvoiceReminder } from './tell-of-debt';
import { askerAddress, writeToAsker } from './tell-asker';
import { writeChargeMail } from './tell-of-charge';
import { writeDocumentsMail } from './tell-of-documents';
import { writeClientTodo } from './tell-client';
import { ClientDigests } from './client-digest/client-digests';
import type { ClientTodoInCase } from './client-digest/client-todos';
import { WriteClientDigest } from './client-digest/write-client-digest';
import { writeMessageMail } from './tell-of-message';
import { writeReplyRefused } from './tell-of-reply';
import { writeDigest } from './write-digest';

/**
 * Sends one queued mail. Never inside a transaction: it is leased, sent, and marked. A worker killed between the
 * last two sends it again under the same Message-ID; a mail that comes twice is better than one that never comes.
 */
@Injectable()
export class SendMail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mailer: Mailer,
    private readonly sealer: Sealer,
    private readonly zones: PostgresZoneRules,
    private readonly replies: ReplyAddresses,
    private readonly statements: OpenStatements,
    private readonly digests: ClientDigests,
    private readonly digestWriter: WriteClientDigest,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async execute(firmId: string, mailId: string): Promise<'sent' | 'waiting' | 'cancelled' | 'failed'> {
    const scope = systemScope(firmId, 'mail', newId());
    const record = await this.work.machinery(scope, (tx) => leaseMail(tx, mailId));
    if (!record) return 'waiting';
    const waiting = record.template === 'client_digest' ? await this.waitingFor(firmId, record) : [];
    const written = await this.work.read(scope, async (tx) => {
      const to = await this.addressOf(tx, record);
      const text = to && (await this.write(tx, record, to, waiting));
      return to && text ? { to, text, ...(await mailBrand(tx, to.locale)) } : null;
    });
    if (!written) {
      await this.work.machinery(scope, (tx) => markCancelled(tx, mailId));
      return 'cancelled';
    }
    try {
      await this.mailer.send({
        id: mailId,
        to: { name: written.to.name, address: written.to.email },
        ...renderMail(written.text, written.to.locale, written.brand),
        logo: written.logo,
        papers: await this.papers(firmId, written.text, written.to.locale),
        replyTo: await this.replyTo(firmId, record, written.text),
      });
    } catch (error) {
      await this.work.machinery(scope, (tx) =>
        markFailed(tx, record, error instanceof Error ? error.message : String(error)),
      );
      return 'failed';
    }
    await this.work.machinery(scope, (tx) => markSent(tx, mailId));
    return 'sent';
  }

  /** What a mail about debts says, in whole: the statement of the day on which it is sent. */
  private async papers(firmId: string, { statementOf }: MailText, locale: Locale) {
    if (statementOf === undefined) return [];
    const scope = systemScope(firmId, 'mail', newId());
    const language = languageOf(locale);
    return [await this.statements.paper(scope, statementOf, { day: null, language })];
  }

  /** Where an answer to this mail reaches its conversation. */
  private async replyTo(
    firmId: string,
    { id, params, person_id: personId, client_user_id: clientUserId }: MailRecord,
    text: MailText,
  ): Promise<string | null> {
    if (!text.isAnswerable || personId === null) return null;
    return this.replies.open(firmId, { id, caseId: params['caseId'] ?? '', personId, clientUserId });
  }

  private async waitingFor(firmId: string, record: MailRecord): Promise<readonly ClientTodoInCase[]> {
    await this.digests.gather(record, firmId);
    return this.digestWriter.waiting(firmId, record);
  }

  private addressOf(tx: Tx, record: MailRecord): Promise<MailAddress | null> {
    return record.person_id === null ? askerAddress(tx, record) : mailAddress(tx, record.person_id);
  }

  /** Null when there is nothing to say any more. */
  private async write(
    tx: Tx,
    record: MailRecord,
    to: MailAddress,
    waiting: readonly ClientTodoInCase[],
  ): Promise<MailText | null> {
    const token = record.secret_sealed === null ? '' : this.sealer.open(record.secret_sealed);
    switch (record.template) {
      case 'invitation':
        return invitationText(
          {
            name: to.name,
            firmName: await firmNameFor(tx, to.locale),
            url: `${this.settings.ADMIN_URL}/accept-invitation#token=${token}`,
          },
          to.locale,
        );
      case 'password_reset':
        return passwordResetText(
          { name: to.name, url: `${this.settings.ADMIN_URL}/reset-password#token=${token}` },
          to.locale,
        );
      case 'portal_invitation':
        return portalInvitationText(
          {
            name: to.name,
            firmName: await firmNameFor(tx, to.locale),
            url: `${this.settings.PORTAL_URL}/invitation#token=${token}`,
          },
          to.locale,
        );
      case 'portal_code':
        // A code that comes too late only makes people type it in vain.
        if (Date.parse(record.params['expiresAt'] ?? '') <= Date.now()) return null;
        return portalCodeText(
          {
            firmName: await firmNameFor(tx, to.locale),
            code: token,
            purpose: codePurpose(record.params['purpose']),
            url: this.settings.PORTAL_URL,
          },
          to.locale,
        );
      case 'passkey_added':
        return passkeyAddedText(
          {
            firmName: await firmNameFor(tx, to.locale),
            addedAt: await this.localTime(tx, new Date(record.params['addedAt'] ?? ''), to.zone),
            url: `${this.settings.PORTAL_URL}/me`,
          },
          to.locale,
        );
      case 'intake_declined':
      case 'question_answered':
        return writeToAsker(tx, record, this.settings.PORTAL_URL, to.locale);
      case 'charge_stopped':
        return writeChargeMail(tx, record.params['operationId'] ?? '', this.settings.PORTAL_URL, to.locale);
      case 'invoice_reminder':
        return writeInvoiceReminder(tx, record, to, this.settings.PORTAL_URL);
      case 'deadline_reminder':
        return this.writeReminder(tx, record, to);
      case 'documents_due':
        return writeDocumentsMail(tx, record.params['caseId'] ?? '', to, this.settings.ADMIN_URL);
      case 'message_received':
        return writeMessageMail(tx, record, to, this.settings.ADMIN_URL, this.replies.isOn);
      case 'reply_refused':
        return writeReplyRefused(tx, record, to, this.settings);
      case 'client_todo':
        return writeClientTodo(tx, record, to, this.settings.PORTAL_URL, this.replies.isOn);
      case 'client_digest':
        return this.digestWriter.write(tx, record, to, waiting);
      case 'daily_digest':
        return writeDigest(tx, this.zones, {
          staffId: record.params['staffId'] ?? '',
          onDate: record.params['onDate'] ?? '',
          to,
          url: this.settings.ADMIN_URL,
        });
    }
  }

  /** `2026-02-21 00:00`, on the recipient's wall clock. */
  private async localTime(tx: Tx, instant: Date, zone: string): Promise<string> {
    const { date, time } = localDateTimeAt(
      instant,
      zone,
      zoneRulesFromTransitions(await this.zones.load(tx, [zone])),
    );
    return `${date} ${time.slice(0, 5)}`;
  }

  private async writeReminder(tx: Tx, { params }: MailRecord, to: MailAddress): Promise<MailText | null> {
    const subject = await reminderSubject(tx, params['caseId'] ?? '', params['deadlineId'] ?? '');
    if (subject?.state !== 'open' || subject.dueAt.toISOString() !== params['dueAt']) return null;
    return reminderText(
      {
        recipientName: to.name,
        caseNumber: subject.caseNumber,
        clientName:
          (to.locale === 'en' ? subject.clientNameEn : subject.clientNameZh) ??
          subject.clientNameZh ??
          subject.clientNameEn ??
          '',
        sellerAccountName: subject.sellerAccountName,
        marketplace: subject.marketplace,
        deadlineCode: subject.code,
        deadlineTitle: subject.title,
        kind: subject.kind,
        rung: params['rung'] as ReminderRung,
        left: timeLeftUntil(subject.dueAt, tx.now, params['rung'] as ReminderRung, subject.countsHours),
        localDueAt: await this.localTime(tx, subject.dueAt, to.zone),
        zone: to.zone,
        url: `${this.settings.ADMIN_URL}/cases/${params['caseId'] ?? ''}`,
        isAssignee: subject.assigneeId === params['staffId'],
      },
      to.locale,
    );
  }
}

/** Who the firm is, above and below a mail in the recipient's language. */
async function mailBrand(
  tx: Tx,
  locale: Locale,
): Promise<{ readonly brand: MailBrand; readonly logo: Buffer | null }> {
  const language = languageOf(locale);
  const { logo, colour, ...head } = await paperHeadAt(tx, tx.now);
  const slogan = inEither(head.sloganZh, head.sloganEn, language);
  const lines = [...(slogan === '' ? [] : [slogan]), ...contactLines(head, language)];
  const firmName = inEither(head.nameZh, head.nameEn, language);
  return { brand: { firmName, colour, lines, hasLogo: logo !== null }, logo };
}
