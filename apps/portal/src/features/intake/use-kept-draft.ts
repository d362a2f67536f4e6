import { useEffect, useState, type Dispatch, type SetStateAction } from 'react';
import { emptyDraft, type IntakeDraft } from './intake-draft';
import { isBegun, readDraft, writeDraft, type KeptDraft } from './intake-memory';

/** A browser that keeps nothing (a private window, a full disk) is no reason to stop. */
function remember(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    // The page works as it did before anything was kept.
  }
}

const recall = (name: string): string | null => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};

interface OwnDraft {
  readonly draft: IntakeDraft;
  readonly setDraft: Dispatch<SetStateAction<IntakeDraft>>;
  /** The same until the draft is sent or thrown away. */
  readonly sendingKey: string;
  /** What was on this device when the page was opened; null: nothing. */
  readonly found: IntakeDraft | null;
  readonly isKept: boolean;
  readonly forget: () => void;
}

/** An enquiry that survives a closed page: kept on this device alone, until it is sent or thrown away. */
export function useKeptDraft(slug: string, today: string): OwnDraft {
  const name = `enquiry ${slug}`;
  const [found] = useState(() => readDraft(recall(name), today, Date.now()));
  const [{ draft, sendingKey }, setKept] = useState<KeptDraft>(
    () => found ?? { draft: emptyDraft(today), sendingKey: crypto.randomUUID() },
  );
  const isKept = isBegun(draft);
  useEffect(() => {
    remember(name, isKept ? writeDraft({ draft, sendingKey }, Date.now()) : null);
  }, [name, draft, sendingKey, isKept]);
  return {
    draft,
    sendingKey,
    isKept,
    found: found?.draft ?? null,
    setDraft: (next) =>
      setKept((before) => ({
        ...before,
        draft: typeof next === 'function' ? next(before.draft) : next,
      })),
    forget: () => {
      remember(name, null);
      setKept({ draft: emptyDraft(today), sendingKey: crypto.randomUUID() });
    },
  };
}
