import type { CaseView } from '@overturn/contracts/admin';
import type { Permission } from '@overturn/kernel/vocabulary';
import { createContext, useContext, type ComponentType, type LazyExoticComponent } from 'react';
import type { TextKey } from '../../app/texts';

export interface CasePanelProps {
  readonly current: CaseView;
}

/** The main tabs of the case page, in this order; a tab with several panels shows them below it. */
export const CASE_TAB_GROUPS = [
  'overview',
  'investigation',
  'evidence',
  'plan',
  'amazon',
  'outcome',
  'money',
  'tasks',
] as const;
export type CaseTabGroup = (typeof CASE_TAB_GROUPS)[number];

/** A panel of the case page; features bring them, `app/case-tabs.ts` puts them in order. */
export interface CaseTab {
  /** Its word in the address. */
  readonly key: string;
  readonly group: CaseTabGroup;
  readonly label: TextKey;
  readonly needs: Permission;
  /** Beside its name: what waits in it. */
  readonly Badge?: ComponentType<CasePanelProps>;
  readonly Panel: LazyExoticComponent<ComponentType<CasePanelProps>>;
}

export const CaseTabsContext = createContext<readonly CaseTab[]>([]);

export const useCaseTabs = (): readonly CaseTab[] => useContext(CaseTabsContext);
