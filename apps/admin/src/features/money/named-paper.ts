import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Brings the paper that the address names into sight and gives it the focus, once it is on the page. */
export function useNamedPaper(isShown: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (!isShown || hash === '') return;
    const paper = document.getElementById(hash);
    paper?.scrollIntoView({ block: 'center' });
    paper?.focus({ preventScroll: true });
  }, [isShown, hash]);
}
