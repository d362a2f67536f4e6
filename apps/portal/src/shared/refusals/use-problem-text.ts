import { ApiProblem } from '@overturn/ui';
import { useEffect, useState } from 'react';
import { useLanguage, useTexts } from '../language';
import type { problemText } from './problem-words';
import { sharedTexts } from '../texts';

type Words = typeof problemText;

let words: Words | undefined;

/** The words for every refusal are many and seldom needed: they are loaded after what a page needs to be drawn. */
export async function loadProblemWords(): Promise<Words> {
  words ??= (await import('./problem-words')).problemText;
  return words;
}

/** Why something did not work, in the reader's language; a plain sentence where the words cannot be loaded. */
export function useProblemText(): (error: unknown) => string {
  const t = useTexts(sharedTexts);
  const { locale } = useLanguage();
  const [known, setKnown] = useState(() => words);
  useEffect(() => {
    let isShown = true;
    loadProblemWords().then(
      (loaded) => isShown && setKnown(() => loaded),
      () => undefined,
    );
    return () => void (isShown = false);
  }, []);
  return (error) => {
    const problem = ApiProblem.of(error);
    return known ? known(problem, locale) : t('problem', { code: problem.code });
  };
}
