import { useEffect, useState } from 'react';
import { useMaybeSession } from './session';

const TICK_MS = 30_000;

/**
 * The product's clock in milliseconds since 1970: the browser's, plus what development moved the server's on.
 * Ticks each 30 s.
 */
export function useNow(): number {
  const offset = (useMaybeSession()?.clock.offsetSeconds ?? 0) * 1000;
  const [browserNow, setBrowserNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setBrowserNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return browserNow + offset;
}
