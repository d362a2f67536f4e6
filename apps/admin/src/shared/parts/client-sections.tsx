import { createContext, useContext, type ComponentType, type LazyExoticComponent } from 'react';
import type { Permission } from '@overturn/kernel/vocabulary';

export interface ClientSectionProps {
  readonly clientId: string;
  readonly mayChange: boolean;
}

/** A section of the client page below its own; features bring them, `app/client-sections.ts` puts them in order. */
export interface ClientSection {
  readonly key: string;
  readonly needs: Permission;
  readonly Section: LazyExoticComponent<ComponentType<ClientSectionProps>>;
}

export const ClientSectionsContext = createContext<readonly ClientSection[]>([]);

export const useClientSections = (): readonly ClientSection[] => useContext(ClientSectionsContext);
