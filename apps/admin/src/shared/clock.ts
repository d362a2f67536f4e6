import { useEffect, useState } from 'react';
import { useMaybeSession, useSession } from './session';
import { wallTimeOf } from './time/wall-time';

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

/** Today in the zone of who is signed in, as YYYY-MM-DD. */
export function useToday(): string {
  const now = useNow();
  const { zone } = useSession().person;
  return wallTimeOf(new Date(now).toISOString(), zone).slice(0, 10);
}
