import { attachmentsOf, withAttachments, type Attachments } from './attachments';
import { FREQUENCY_WORDS } from './frequency-words';
import { plainText } from './plain-text';
import type { CorrectiveAction, PlanContent, PreventiveMeasure, RootCause } from './plan-content';

/** What is said of a point behind its text: short sentences. */
const sentences = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => ` ${part}.`)
    .join('');

const named = (title: string, names: readonly string[]): string =>
  names.length === 0 ? '' : `${title}: ${names.join(', ')}`;

const referenceLine = ({ asins, orderIds }: Pick<RootCause, 'asins' | 'orderIds'>): string =>
  sentences(named('ASINs', asins), named('Orders', orderIds));

const causeLine = (one: RootCause): string => `${plainText(one.text.en)}${referenceLine(one)}`;

const actionLine = (one: CorrectiveAction): string =>
  [
    plainText(one.text.en),
    sentences(one.doneOn === null ? '' : `Completed on ${one.doneOn}`),
    referenceLine(one),
  ].join('');

const measureLine = ({ text, owner, frequency, startsOn }: PreventiveMeasure): string =>
  [
    plainText(text.en),
    sentences(
      owner.en.trim() === '' ? '' : `Owner: ${plainText(owner.en)}`,
      frequency === null ? '' : `Frequency: ${FREQUENCY_WORDS[frequency].en}`,
      startsOn === null ? '' : `In force from ${startsOn}`,
    ),
  ].join('');

const proofLine = (evidenceIds: readonly string[], attachments: Attachments): string => {
  const numbers = evidenceIds.flatMap((id) => attachments.get(id) ?? []).sort((one, other) => one - other);
  if (numbers.length === 0) return '';
  return ` (${numbers.length === 1 ? 'Attachment' : 'Attachments'} ${numbers.join(', ')})`;
};

function section(title: string, points: readonly string[]): readonly string[] {
  return points.length === 0
    ? []
    : [[title, ...points.map((one, place) => `${place + 1}. ${one}`)].join('\n')];
}

/**
 * The plan in English as it is pasted into Amazon's form: plain text, three numbered parts, no markup. With several
 * causes each action and measure names the one that it answers; evidence is named by the number of its attachment.
 * Points without English are left out.
 */
export function renderPlan(plan: PlanContent): string {
  const written = <T extends { readonly text: { readonly en: string } }>(
    points: readonly T[],
  ): readonly T[] => points.filter(({ text }) => text.en.trim() !== '');
  const causes = written(plan.causes);
  const answering = (causeKey: string | null): string => {
    const place = causes.findIndex(({ key }) => key === causeKey);
    return causes.length < 2 || place < 0 ? '' : ` (root cause ${place + 1})`;
  };
  const attachments = attachmentsOf(plan);
  const text = [
    plainText(plan.opening.en),
    ...section('ROOT CAUSES', causes.map(causeLine)),
    ...section(
      'CORRECTIVE ACTIONS TAKEN',
      written(plan.actions).map(
        (one) => `${actionLine(one)}${proofLine(one.evidenceIds, attachments)}${answering(one.causeKey)}`,
      ),
    ),
    ...section(
      'PREVENTIVE MEASURES',
      written(plan.measures).map(
        (one) => `${measureLine(one)}${proofLine(one.evidenceIds, attachments)}${answering(one.causeKey)}`,
      ),
    ),
    plainText(plan.closing.en),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
  return withAttachments(text, attachments);
}
