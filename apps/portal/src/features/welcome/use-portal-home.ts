import type { publicRoutes } from '@overturn/contracts/public';
import type { RouteResponse } from '@overturn/contracts/common';
import { ApiProblem } from '@overturn/ui';
import { useCallback, useEffect, useState } from 'react';
import { publicApi } from '../../shared/api';

type PortalHome = RouteResponse<typeof publicRoutes.getPortalHome>;

export type PortalState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'ready'; readonly home: PortalHome }
  | { readonly kind: 'failed'; readonly problem: ApiProblem };

/** Asks the server whether the portal is there; `ask` asks again. */
export function usePortalHome(): { readonly state: PortalState; readonly ask: () => void } {
  const [state, setState] = useState<PortalState>({ kind: 'asking' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    publicApi
      .getPortalHome({}, stop.signal)
      .then((home) => setState({ kind: 'ready', home }))
      .catch((error: unknown) => {
        if (!stop.signal.aborted) setState({ kind: 'failed', problem: ApiProblem.of(error) });
      });
    return () => stop.abort();
  }, [round]);
  const ask = useCallback(() => {
    setState({ kind: 'asking' });
    setRound((before) => before + 1);
  }, []);
  return { state, ask };
}
