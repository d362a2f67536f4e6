import type { AskedDocument } from '@overturn/kernel';
import type { WrittenDetails } from './submission-details';

const DOCUMENT: Readonly<Record<AskedDocument, string>> = {
  plan_of_action: 'Plan of action',
  invoice: 'Invoices',
  letter_of_authorisation: 'Letter of authorisation',
  brand_registration: 'Brand registration',
  rights_owner_retraction: 'Retraction by the rights owner',
  business_licence: 'Business licence',
  utility_bill: 'Utility bill',
  bank_statement: 'Bank statement',
  identity_document: 'Identity document',
  valid_card: 'Valid payment card',
  ownership_chart: 'Ownership chart',
  related_account_reactivation: 'Reactivation of the related account',
  related_account_dispute: 'Dispute of the related account',
  ownership_transfer: 'Proof of the transfer of ownership',
  tracking: 'Tracking information',
  proof_of_delivery: 'Proof of delivery',
  store_urls: 'Addresses of other stores',
  safety_documents: 'Safety documents',
  supplier_information: 'Supplier information',
  video_interview: 'Video interview',
};

const paragraphs = (...parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');

/** Currencies of Amazon's marketplaces that have no minor unit. */
const WITHOUT_MINOR_UNIT: readonly string[] = ['JPY'];

/** `USD 12345.00`; minor units in, as digits. */
function amount({
  currency,
  amountMinor,
}: {
  readonly currency: string;
  readonly amountMinor: string;
}): string {
  if (WITHOUT_MINOR_UNIT.includes(currency)) return `${currency} ${amountMinor}`;
  const digits = amountMinor.padStart(3, '0');
  return `${currency} ${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The exact text of a submission that was filled into a form. */
export function renderSubmission(details: WrittenDetails): string {
  switch (details.type) {
    case 'questionnaire':
      return paragraphs(...details.answers.map(({ question, answer }) => `Q: ${question}\nA: ${answer}`));
    case 'acknowledgement':
      return paragraphs(`Policy: ${details.policy}`, details.statement);
    case 'quiz':
      return paragraphs(`Quiz: ${details.quizName}\nPassed on: ${details.passedOn}`, details.remarks);
    case 'documents':
      return paragraphs(details.documents.map((one) => `- ${DOCUMENT[one]}`).join('\n'), details.message);
    case 'dispute':
      return paragraphs(`Disputed: ${details.disputed}`, details.grounds);
    case 'funds_request':
      return paragraphs(details.amounts.map((one) => `- ${amount(one)}`).join('\n'), details.message);
    case 'escalation':
      return paragraphs(`To: ${details.addressee}`, details.message);
  }
}
