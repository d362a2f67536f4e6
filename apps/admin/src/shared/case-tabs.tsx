import type { CaseView } from '@overturn/contracts/admin';
import type { Permission } from '@overturn/kernel/vocabulary';
import { createContext, useContext, type ComponentType, type LazyExoticComponent } from 'react';
import type { TextKey } from '../app/texts';

export interface CasePanelProps {
  readonly current: CaseView;
}

/** A tab of the case page; features bring them, `app/case-tabs.ts` puts them in order. */
export interface CaseTab {
  /** Its word in the address. */
  readonly key: string;
  readonly label: TextKey;
  readonly needs: Permission;
  readonly Panel: LazyExoticComponent<ComponentType<CasePanelProps>>;
}

export const CaseTabsContext = createContext<readonly CaseTab[]>([]);

export const useCaseTabs = (): readonly CaseTab[] => useContext(CaseTabsContext);
