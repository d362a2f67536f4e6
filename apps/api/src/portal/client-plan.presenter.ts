import type { PortalPlanPlace, PortalPlanView } from '@overturn/contracts/portal';
import { TRUTH_STATEMENT_VERSIONS } from '@overturn/kernel';
import type { ClientPlan } from '@overturn/plans';
import { citedEvidence, planDiff, type PlaceDiff, type PlanContent } from '@overturn/wording';

type Texts = PortalPlanPlace['text'];
const CITATION = /\[\[evidence:([0-9a-f-]{36})\]\]/g;
const NO_FIELDS = { asins: [], orderIds: [], on: null, owner: null, frequency: null };
const PARTS = { causes: 'cause', actions: 'action', measures: 'measure' } as const;

/** Citations by their number as an attachment: ids say nothing to a reader. */
function readable(plan: PlanContent): (texts: Texts) => Texts {
  const numbers = new Map(citedEvidence(plan).map((id, place) => [id, place + 1]));
  const named = (text: string, name: string) =>
    text.replace(CITATION, (_match, id: string) => `(${name} ${numbers.get(id) ?? '–'})`);
  return ({ zh, en }) => ({ zh: named(zh, '附件'), en: named(en, 'Attachment') });
}

function pointsOf(plan: PlanContent): Omit<PortalPlanPlace, 'before' | 'areFieldsChanged'>[] {
  const ends = (part: 'opening' | 'closing') => ({ ...NO_FIELDS, part, place: null, text: plan[part] });
  return [
    ends('opening'),
    ...plan.causes.map(({ text, asins, orderIds }, place) => ({
      ...NO_FIELDS,
      part: 'cause' as const,
      place: place + 1,
      text,
      asins: [...asins],
      orderIds: [...orderIds],
    })),
    ...plan.actions.map(({ text, asins, orderIds, doneOn }, place) => ({
      ...NO_FIELDS,
      part: 'action' as const,
      place: place + 1,
      text,
      asins: [...asins],
      orderIds: [...orderIds],
      on: doneOn,
    })),
    ...plan.measures.map(({ text, owner, frequency, startsOn }, place) => ({
      ...NO_FIELDS,
      part: 'measure' as const,
      place: place + 1,
      text,
      on: startsOn,
      owner: { zh: owner.zh, en: owner.en },
      frequency,
    })),
    ends('closing'),
  ];
}

const isGone = ({ after }: PlaceDiff): boolean => after.zh === '' && after.en === '';
const partOf = ({ part }: PlaceDiff): PortalPlanPlace['part'] =>
  part === 'opening' || part === 'closing' ? part : PARTS[part];

/** The texts of a place are compared without who sees to it, which stands in a line of its own. */
export function portalPlanView({ version, previous, word }: ClientPlan, isWaiting: boolean): PortalPlanView {
  const read = readable(version.content);
  const readBefore = previous ? readable(previous.content) : read;
  const changes = previous ? planDiff(previous.content, version.content) : [];
  const places = pointsOf(version.content).map((point): PortalPlanPlace => {
    const change = changes.find(
      (one) => !isGone(one) && partOf(one) === point.part && one.place === point.place,
    );
    const isTextChanged =
      change !== undefined && (change.before.zh !== change.after.zh || change.before.en !== change.after.en);
    return {
      ...point,
      text: read({ zh: point.text.zh, en: point.text.en }),
      before: isTextChanged ? readBefore(change.before) : null,
      areFieldsChanged: change?.areFieldsChanged ?? false,
    };
  });
  const gone = changes
    .filter((one) => isGone(one) && (one.before.zh !== '' || one.before.en !== ''))
    .map((one): PortalPlanPlace => ({
      ...NO_FIELDS,
      part: partOf(one),
      place: one.place,
      text: { zh: '', en: '' },
      before: readBefore(one.before),
      areFieldsChanged: false,
    }));
  return {
    number: version.number,
    hash: version.contentHash,
    submittedAt: version.submittedAt.toISOString(),
    previousNumber: previous?.number ?? null,
    places: [...places.filter(({ text }) => text.zh !== '' || text.en !== ''), ...gone],
    isWaiting,
    word:
      word && (word.verdict === 'client_approved' || word.verdict === 'client_requested_changes')
        ? {
            verdict: word.verdict,
            comment: word.comment,
            name: word.contactName ?? '',
            at: word.givenAt.toISOString(),
          }
        : null,
    truthStatementVersion: TRUTH_STATEMENT_VERSIONS[TRUTH_STATEMENT_VERSIONS.length - 1] ?? '2026-11',
  };
}
