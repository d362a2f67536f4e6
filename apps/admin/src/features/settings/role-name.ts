import type { RoleView } from '@overturn/contracts/admin';
import { DEFAULT_ROLES } from '@overturn/kernel/vocabulary';
import { useCallback } from 'react';
import { useT } from '../../shared/i18n';

/** A default role in the person's language; a firm's own role by its own name. */
export function useRoleName(): (role: Pick<RoleView, 'code' | 'name'>) => string {
  const t = useT();
  return useCallback(
    ({ code, name }) => {
      const known = DEFAULT_ROLES.find((one) => one === code);
      return known ? t(`vocab.role.${known}`) : name;
    },
    [t],
  );
}
