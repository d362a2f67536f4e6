import { useCallback, useEffect, useState } from 'react';
import { portalApi } from '../shared/api';

interface PortalHome {
  readonly productName: string;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** The first page's facts; the page shows itself without waiting for them. */
export function usePortalHome(): PortalHome {
  const [productName, setProductName] = useState('Overturn');
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    portalApi
      .getPortalHome({}, leaving.signal)
      .then((home) => {
        setProductName(home.productName);
        setFailed(false);
      })
      .catch(() => {
        if (!leaving.signal.aborted) setFailed(true);
      });
    return () => leaving.abort();
  }, [attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { productName, hasFailed, retry };
}
