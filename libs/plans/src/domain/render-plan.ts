import type { MeasureFrequency } from '@overturn/kernel';
import type { CorrectiveAction, PlanContent, PreventiveMeasure } from './plan-content';

const FREQUENCY: Readonly<Record<MeasureFrequency, string>> = {
  per_listing: 'before each new listing',
  per_shipment: 'before each shipment',
  per_supplier: 'for each new supplier',
  daily: 'daily',
  weekly: 'weekly',
  monthly: 'monthly',
  quarterly: 'quarterly',
  yearly: 'yearly',
};

/** One paragraph per line that the author broke; Amazon's form keeps line breaks and nothing else. */
const clean = (text: string): string =>
  text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .join('\n')
    .trim();

const actionLine = ({ text, doneOn }: CorrectiveAction): string =>
  `${clean(text.en)}${doneOn === null ? '' : ` Completed on ${doneOn}.`}`;

const measureLine = ({ text, owner, frequency }: PreventiveMeasure): string => {
  const details = [
    ...(owner.en.trim() === '' ? [] : [`Owner: ${clean(owner.en)}`]),
    ...(frequency === null ? [] : [`Frequency: ${FREQUENCY[frequency]}`]),
  ];
  return `${clean(text.en)}${details.length === 0 ? '' : ` ${details.join('. ')}.`}`;
};

function section(title: string, points: readonly string[]): readonly string[] {
  return points.length === 0
    ? []
    : [[title, ...points.map((one, place) => `${place + 1}. ${one}`)].join('\n')];
}

/**
 * The plan in English as it is pasted into Amazon's form: plain text, three numbered parts, no markup. With several
 * causes each action and measure names the one that it answers. Points without English are left out.
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
  return [
    clean(plan.opening.en),
    ...section(
      'ROOT CAUSES',
      causes.map(({ text }) => clean(text.en)),
    ),
    ...section(
      'CORRECTIVE ACTIONS TAKEN',
      written(plan.actions).map((one) => `${actionLine(one)}${answering(one.causeKey)}`),
    ),
    ...section(
      'PREVENTIVE MEASURES',
      written(plan.measures).map((one) => `${measureLine(one)}${answering(one.causeKey)}`),
    ),
    clean(plan.closing.en),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
