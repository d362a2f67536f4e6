import { applyEdits, editsBetween, type PlanContent, type PlanEdit } from '@overturn/wording';
import { editsToSend, followed, received, settled, type PlanSync } from './plan-sync';

const text = (zh: string) => ({ zh, en: '', enOf: null });
const action = (key: string, zh: string): PlanContent['actions'][number] => ({
  key,
  causeKey: null,
  text: text(zh),
  doneOn: null,
  asins: [],
  orderIds: [],
  evidenceIds: [],
});
const plan = (changes: Partial<PlanContent> = {}): PlanContent => ({
  opening: text('开头'),
  causes: [],
  actions: [action('a1', '一'), action('a2', '二')],
  measures: [],
  closing: text('结尾'),
  ...changes,
});
const begun: PlanSync = { kept: plan(), wanted: plan(), conflicts: [] };

/** A server as the real one is: it makes the edits that it can. */
const answerTo = (server: PlanContent, edits: readonly PlanEdit[]) => {
  const { plan: content, conflicts } = applyEdits(server, edits);
  return { content, conflicts };
};
const save = (
  sync: PlanSync,
  server: PlanContent,
  typedMeanwhile: (plan: PlanContent) => PlanContent = (p) => p,
) => {
  const edits = editsToSend(sync);
  const now = { ...sync, wanted: typedMeanwhile(sync.wanted) };
  return received(now, sync.wanted, edits, answerTo(server, edits));
};

describe('a plan that two people write', () => {
  it('is in step once everything was sent, with what the other wrote elsewhere', () => {
    const mine = { ...begun, wanted: plan({ opening: text('我的开头') }) };
    const after = save(mine, plan({ closing: text('他的结尾') }));
    expect(after.wanted).toEqual(plan({ opening: text('我的开头'), closing: text('他的结尾') }));
    expect([editsToSend(after), after.conflicts]).toEqual([[], []]);
  });

  it('keeps what was typed while a save was on its way', () => {
    const mine = { ...begun, wanted: plan({ opening: text('一') }) };
    const after = save(mine, plan(), (p) => ({ ...p, opening: text('一二') }));
    expect(after.wanted.opening.zh).toBe('一二');
    expect(editsToSend(after)).toEqual([{ op: 'set', part: 'opening/zh', before: '一', after: '一二' }]);
  });

  it('holds the place where both wrote until one chooses, and goes on with the rest', () => {
    const mine = { ...begun, wanted: plan({ opening: text('我的'), closing: text('我的结尾') }) };
    const server = plan({ opening: text('他的') });
    const after = save(mine, server);
    expect(after.conflicts).toEqual([{ place: 'opening/zh', before: '开头', theirs: '他的' }]);
    expect([after.wanted.opening.zh, after.kept.closing.zh]).toEqual(['我的', '我的结尾']);
    expect(editsToSend(after)).toEqual([]);
    const chosen = settled(after, 'opening/zh', 'mine');
    expect(editsToSend(chosen)).toEqual([{ op: 'set', part: 'opening/zh', before: '他的', after: '我的' }]);
    expect(settled(after, 'opening/zh', 'theirs').wanted.opening.zh).toBe('他的');
    expect(settled(after, 'opening/zh', { text: '合并' }).wanted.opening.zh).toBe('合并');
  });

  it('holds a point that the other took away while it was changed here', () => {
    const mine = { ...begun, wanted: plan({ actions: [action('a1', '我的'), action('a2', '二')] }) };
    const after = save(mine, plan({ actions: [action('a2', '二')] }));
    expect(after.conflicts.map(({ place, theirs }) => [place, theirs])).toEqual([['actions/a1', null]]);
    expect(after.wanted.actions.map(({ key }) => key)).toEqual(['a1', 'a2']);
    expect(editsToSend(after)).toEqual([]);
    expect(editsToSend(settled(after, 'actions/a1', 'mine')).map(({ op }) => op)).toEqual(['add']);
    expect(settled(after, 'actions/a1', 'theirs').wanted.actions.map(({ key }) => key)).toEqual(['a2']);
  });

  it('holds a point that was taken away here while the other changed it', () => {
    const mine = { ...begun, wanted: plan({ actions: [action('a2', '二')] }) };
    const after = save(mine, plan({ actions: [action('a1', '他的'), action('a2', '二')] }));
    expect(after.conflicts.map(({ place }) => place)).toEqual(['actions/a1']);
    expect(after.wanted.actions.map(({ key }) => key)).toEqual(['a2']);
    expect(settled(after, 'actions/a1', 'theirs').wanted.actions.map(({ key }) => key)).toEqual(['a1', 'a2']);
    expect(editsToSend(settled(after, 'actions/a1', 'mine')).map(({ op }) => op)).toEqual(['remove']);
  });

  it('follows what others wrote when the plan is read anew, and keeps what is unsaved', () => {
    const mine = { ...begun, wanted: plan({ opening: text('未存') }) };
    const after = followed(mine, plan({ closing: text('他的') }));
    expect([after.wanted.opening.zh, after.wanted.closing.zh]).toEqual(['未存', '他的']);
    expect(editsToSend(after)).toHaveLength(1);
    expect(followed(mine, plan({ opening: text('他的') })).conflicts).toHaveLength(1);
  });

  it('is quiet about a place in which both wrote the same', () => {
    const mine = { ...begun, wanted: plan({ opening: text('同样') }) };
    expect(followed(mine, plan({ opening: text('同样') }))).toMatchObject({ conflicts: [] });
    expect(editsBetween(plan(), plan())).toEqual([]);
  });
});
