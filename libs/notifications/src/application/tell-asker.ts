import { Injectable } from '@nestjs/common';
import { declinedIntake } from '@overturn/cases';
import { firmNameFor, ownFirm, type MailAddress } from '@overturn/identity';
import { systemScope, type Locale } from '@overturn/kernel';
import { answeredQuestion } from '@overturn/library';
import { UnitOfWork, type RelayedEvent, type Tx } from '@overturn/platform';
import { answeredText, declinedText } from '../domain/asker-mail-texts';
import type { MailText } from '../domain/mail-texts';
import { queueMail, type MailRecord } from '../infrastructure/mail.repository';

/** Which event is told by which mail, to somebody who wrote on the public page and is nobody's user. */
const TOLD = {
  'cases.intake_declined.v1': { template: 'intake_declined', id: 'intakeId' },
  'library.question_answered.v1': { template: 'question_answered', id: 'questionId' },
} as const;

type AskerMail = Pick<MailRecord, 'template' | 'params'>;

/** Answers who wrote on the public page. The mail's row holds no address: it stays in the enquiry or the question. */
@Injectable()
export class TellAsker {
  constructor(private readonly work: UnitOfWork) {}

  async handle({ firmId, eventId, topic, payload }: RelayedEvent): Promise<void> {
    const { template, id } = TOLD[topic as keyof typeof TOLD];
    await this.work.machinery(systemScope(firmId, 'askers', eventId), (tx) =>
      queueMail(
        tx,
        {
          notificationId: null,
          personId: null,
          template,
          params: { [id]: String(payload[id]) },
          secretSealed: null,
          notBefore: tx.now,
        },
        eventId,
      ),
    );
  }
}

/** Where to write to; null when the address is gone. */
export async function askerAddress(tx: Tx, mail: AskerMail): Promise<MailAddress | null> {
  const asker = await askerOf(tx, mail);
  if (!asker) return null;
  const { name, email, locale } = asker;
  return { name, email, locale, zone: (await ownFirm(tx)).zone };
}

/** Null when there is nothing to say any more. */
export async function writeToAsker(
  tx: Tx,
  mail: AskerMail,
  portalUrl: string,
  locale: Locale,
): Promise<MailText | null> {
  const { slug } = await ownFirm(tx);
  const firmName = await firmNameFor(tx, locale);
  const url = `${portalUrl}/f/${slug}`;
  if (mail.template === 'intake_declined') {
    const declined = await declinedIntake(tx, mail.params['intakeId'] ?? '');
    return declined && declinedText({ ...declined, firmName, url }, locale);
  }
  const question = await answeredQuestion(tx, mail.params['questionId'] ?? '');
  return (
    question &&
    answeredText({ firmName, question: question.words, answer: question.note, url: `${url}/help` }, locale)
  );
}

async function askerOf(tx: Tx, { template, params }: AskerMail) {
  if (template === 'intake_declined') return declinedIntake(tx, params['intakeId'] ?? '');
  const question = await answeredQuestion(tx, params['questionId'] ?? '');
  return question && { name: question.email, email: question.email, locale: question.locale };
}
