/** Where the words on the screen stand: kept, on their way, or refused. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown };

interface Saved {
  readonly version: number;
}

export interface DraftSaver<Content, Answer extends Saved> {
  /** Notes what is on the screen now; saves nothing yet. */
  readonly want: (content: Content) => void;
  /** What was noted last. */
  readonly wanted: () => Content;
  /** Saves until what is on the screen is kept. Resolves to the last answer, or null when it failed. */
  readonly flush: () => Promise<Answer | null>;
  /** Goes on from somebody else's version: the next save writes over it. */
  readonly rebase: (theirs: Answer, content: Content) => void;
}

interface Options<Content, Answer> {
  readonly content: Content;
  readonly version: number;
  readonly answer: Answer | null;
  readonly save: (content: Content, version: number) => Promise<Answer>;
  readonly onState: (state: SaveState) => void;
}

/** Saves a draft one request at a time, each at the version that the last one answered, and loses nothing in between. */
export function draftSaver<Content, Answer extends Saved>({
  save,
  onState,
  ...begin
}: Options<Content, Answer>): DraftSaver<Content, Answer> {
  let { content: kept, version, answer } = begin;
  let wanted = kept;
  let running: Promise<Answer | null> | null = null;

  const run = async (): Promise<Answer | null> => {
    while (wanted !== kept) {
      const sent = wanted;
      onState({ kind: 'saving' });
      try {
        answer = await save(sent, version);
      } catch (error) {
        onState({ kind: 'failed', error });
        return null;
      }
      ({ version } = answer);
      kept = sent;
    }
    onState({ kind: 'saved' });
    return answer;
  };

  return {
    want: (content) => {
      wanted = content;
      if (wanted !== kept && running === null) onState({ kind: 'changed' });
    },
    wanted: () => wanted,
    flush: () => {
      running ??= run().finally(() => {
        running = null;
      });
      return running;
    },
    rebase: (theirs, content) => {
      answer = theirs;
      ({ version } = theirs);
      kept = content;
    },
  };
}
