import { autosave, begun, isUnsaved, type Autosave, type AutosaveEvent } from './autosave';

const after = (...events: readonly AutosaveEvent<string>[]): Autosave<string> =>
  events.reduce<Autosave<string>>((state, event) => autosave(state, event), begun('旧', 4));

describe('A text that saves itself', () => {
  it('is saved when nothing was typed meanwhile', () => {
    const saved = after({ type: 'edited', draft: '新' }, { type: 'sent' }, { type: 'saved', version: 5 });
    expect(saved).toEqual({ draft: '新', seen: 5, phase: 'clean', sent: null });
    expect(isUnsaved(saved)).toBe(false);
  });

  it('is still to be saved when it was typed in during the save', () => {
    const saved = after(
      { type: 'edited', draft: '新' },
      { type: 'sent' },
      { type: 'edited', draft: '更新' },
      { type: 'saved', version: 5 },
    );
    expect(saved).toMatchObject({ draft: '更新', seen: 5, phase: 'dirty' });
  });

  it('keeps what was typed through a conflict, and saves nothing until its writer chooses', () => {
    const lost = after(
      { type: 'edited', draft: '我的' },
      { type: 'sent' },
      { type: 'conflicted' },
      { type: 'edited', draft: '我的二' },
    );
    expect(lost).toMatchObject({ draft: '我的二', phase: 'conflict' });
    expect(autosave(lost, { type: 'kept_mine', version: 9 })).toMatchObject({
      draft: '我的二',
      seen: 9,
      phase: 'dirty',
    });
    expect(autosave(lost, { type: 'took_theirs', draft: '他的', version: 9 })).toEqual(begun('他的', 9));
  });

  it('tries again after a failure at the next edit', () => {
    const failed = after({ type: 'edited', draft: '新' }, { type: 'sent' }, { type: 'failed' });
    expect(isUnsaved(failed)).toBe(true);
    expect(autosave(failed, { type: 'edited', draft: '新二' })).toMatchObject({ phase: 'dirty', seen: 4 });
  });
});
