import type { PlanCommentsView, PlanView } from '@overturn/contracts/admin';
import { findQuote, partOf, type PlanContent } from '@overturn/wording';
import type { MarkNote, PartMarks } from '../editor/editor-desk';
import type { TextMark } from '../editor/text-marks';

type Finding = PlanView['gates']['findings'][number];
type Thread = PlanCommentsView['threads'][number];

interface TextNotes {
  readonly marks: ReadonlyMap<string, PartMarks>;
  readonly notes: ReadonlyMap<string, MarkNote>;
}

/** What is said about words of a plan, by the checker and by people: marks by part, and one line for each. */
export function textNotes(
  plan: PlanContent,
  findings: readonly Finding[],
  threads: readonly Thread[],
  explain: (finding: Finding) => string,
): TextNotes {
  const marks = new Map<string, { of: string; marks: TextMark[] }>();
  const notes = new Map<string, MarkNote>();
  const add = (part: string, mark: TextMark, says: string, fix: string | null) => {
    const text = partOf(plan, part);
    if (typeof text !== 'string') return;
    const known = marks.get(part) ?? { of: text, marks: [] };
    known.marks.push(mark);
    marks.set(part, known);
    notes.set(mark.id, { kind: mark.kind, says, fix, quote: text.slice(mark.from, mark.to) });
  };
  for (const finding of findings) {
    const { ruleId, part, severity, from, to, replacement } = finding;
    if (from === null || to === null) continue;
    add(part, { id: `${ruleId} ${part} ${from}`, from, to, kind: severity }, explain(finding), replacement);
  }
  for (const thread of threads) {
    const span = spanOf(plan, thread);
    const [first] = thread.comments;
    if (span && first && thread.resolvedAt === null)
      add(
        thread.part,
        { id: thread.id, ...span, kind: 'comment' },
        `${first.writtenBy.name}: ${first.body}`,
        null,
      );
  }
  return { marks, notes };
}

/** A reviewer asks for a change and nobody has settled it. */
export const isAskedStill = ({ asksForChange, resolvedAt }: Pick<Thread, 'asksForChange' | 'resolvedAt'>) =>
  asksForChange && resolvedAt === null;

/** Where the words of a thread stand in the plan now; null: the whole part, or words that were changed. */
export function spanOf(
  plan: PlanContent,
  { part, quote, quoteFrom }: Pick<Thread, 'part' | 'quote' | 'quoteFrom'>,
): { readonly from: number; readonly to: number } | null {
  const text = partOf(plan, part);
  return typeof text === 'string' ? findQuote(text, { text: quote, from: quoteFrom }) : null;
}
