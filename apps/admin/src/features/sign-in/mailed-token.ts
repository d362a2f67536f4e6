import { useState } from 'react';

/**
 * The secret of a mailed link. It stands behind `#`, so that it reaches no server log, and is taken out of the
 * address at once, so that it stays in no history.
 */
export function useMailedToken(): string | null {
  const [token] = useState(() => new URLSearchParams(window.location.hash.slice(1)).get('token'));
  useState(() => token && window.history.replaceState(window.history.state, '', window.location.pathname));
  return token;
}
