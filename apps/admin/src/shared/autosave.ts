/**
 * A text that saves itself while it is written. `seen` is the version that the draft builds on; a draft that somebody
 * else's save has overtaken stays on the screen until its writer chooses.
 */
export interface Autosave<T> {
  readonly draft: T;
  readonly seen: number;
  readonly phase: 'clean' | 'dirty' | 'saving' | 'conflict' | 'failed';
  /** What is being saved: edits made meanwhile are saved after it. */
  readonly sent: T | null;
}

export type AutosaveEvent<T> =
  | { readonly type: 'edited'; readonly draft: T }
  | { readonly type: 'sent' }
  | { readonly type: 'saved'; readonly version: number }
  | { readonly type: 'conflicted' }
  | { readonly type: 'failed' }
  | { readonly type: 'took_theirs'; readonly draft: T; readonly version: number }
  | { readonly type: 'kept_mine'; readonly version: number };

export const begun = <T>(draft: T, seen: number): Autosave<T> => ({
  draft,
  seen,
  phase: 'clean',
  sent: null,
});

/** What follows from an edit or from what the server said. A conflict ends only by a choice. */
export function autosave<T>(state: Autosave<T>, event: AutosaveEvent<T>): Autosave<T> {
  switch (event.type) {
    case 'edited':
      return {
        ...state,
        draft: event.draft,
        phase: state.phase === 'conflict' || state.phase === 'saving' ? state.phase : 'dirty',
      };
    case 'sent':
      return { ...state, phase: 'saving', sent: state.draft };
    case 'saved':
      return {
        ...state,
        seen: event.version,
        phase: state.draft === state.sent ? 'clean' : 'dirty',
        sent: null,
      };
    case 'conflicted':
      return { ...state, phase: 'conflict', sent: null };
    case 'failed':
      return { ...state, phase: 'failed', sent: null };
    case 'took_theirs':
      return begun(event.draft, event.version);
    case 'kept_mine':
      return { ...state, seen: event.version, phase: 'dirty', sent: null };
  }
}

/** Whether something is on the screen that the server does not have. */
export const isUnsaved = ({ phase }: Pick<Autosave<unknown>, 'phase'>): boolean => phase !== 'clean';
