import type { CaseView } from '@overturn/contracts/admin';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** Puts a case that a command has changed on the screen, and asks anew for all that speaks of it. */
export function useCaseChanged(): (changed: CaseView) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (changed) => {
      client.setQueryData(['cases', 'one', changed.id], changed);
      await Promise.all([
        client.invalidateQueries({
          queryKey: ['cases'],
          predicate: ({ queryKey }) => queryKey[1] !== 'one' || queryKey[2] !== changed.id,
        }),
        client.invalidateQueries({ queryKey: ['plan', changed.id] }),
        client.invalidateQueries({ queryKey: ['submissions', changed.id] }),
      ]);
    },
    [client],
  );
}

/** Whether the server lets a command be given now, or what stands in its way; null where it is not offered. */
export function commandState(
  allowed: CaseView['allowedCommands'],
  command: string,
): { readonly blockedBy: string | null } | null {
  const found = allowed.find((one) => one.command === command);
  return found ? { blockedBy: found.blockedBy } : null;
}
