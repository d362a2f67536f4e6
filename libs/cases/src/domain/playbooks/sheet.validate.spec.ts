import { validateSheet, type PlaybookFault } from './sheet.validate';
import type { PlaybookTask, SheetContent } from './playbook';
import { shippedSheet } from './shipped';

const { content } = shippedSheet('cause.low_quality');
const [first] = content.tasks;
const withTask = (change: Partial<PlaybookTask>): SheetContent => {
  if (!first) throw new Error('No task');
  return { ...content, tasks: [{ ...first, ...change }, ...content.tasks.slice(1)] };
};
const EMPTY: SheetContent = { tasks: [], evidence: [], questions: [], checks: [] };

const FAULTS: [PlaybookFault, SheetContent][] = [
  ['sheet_is_empty', EMPTY],
  ['code_is_malformed', withTask({ code: 'Upper case' })],
  ['code_is_not_unique', withTask({ code: content.tasks[1]?.code ?? '' })],
  ['text_is_missing', withTask({ title: { zh: '标题', en: ' ' } })],
  ['text_is_missing', withTask({ hint: { zh: '提示', en: '' } })],
  ['phase_is_unknown', withTask({ phase: 'closed' })],
  ['role_is_unknown', withTask({ ownerRole: 'boss' as 'owner' })],
  ['due_is_out_of_range', withTask({ due: { from: 'phase', amount: 0, unit: 'days' } })],
  ['due_is_out_of_range', withTask({ due: { from: 'phase', amount: 1.5, unit: 'days' } })],
  ['due_is_out_of_range', withTask({ due: { from: 'deadline', matter: 'appeal_window', daysBefore: -1 } })],
  [
    'matter_is_unknown',
    withTask({ due: { from: 'deadline', matter: 'tax' as 'appeal_window', daysBefore: 1 } }),
  ],
  [
    'evidence_kind_is_unknown',
    { ...EMPTY, evidence: content.evidence.map((one) => ({ ...one, kinds: [] })) },
  ],
  ['text_is_missing', { ...EMPTY, checks: [{ code: 'calm', kind: 'do', text: { zh: '冷静', en: '' } }] }],
];

describe('A sheet of a playbook', () => {
  it.each(FAULTS)('is refused with %s', (fault, wrong) => {
    expect(validateSheet(wrong)).toMatchObject({
      ok: false,
      error: { code: 'CASES.PLAYBOOK_INVALID', params: { fault } },
    });
  });

  it('may leave a hint out altogether', () => {
    expect(validateSheet(withTask({ hint: { zh: '', en: '' } }))).toMatchObject({ ok: true });
  });
});
