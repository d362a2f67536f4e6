import type { Permission } from '@overturn/kernel/vocabulary';
import { createContext, useContext, type ComponentType, type LazyExoticComponent } from 'react';
import type { TextKey } from '../../app/texts';

/** A tab of the finance page; features bring them, `app/parts/finance-tabs.ts` puts them in order. */
export interface FinanceTab {
  /** Its word in the address: `/finance/invoices`. */
  readonly key: string;
  readonly label: TextKey;
  readonly needs: Permission;
  readonly Panel: LazyExoticComponent<ComponentType>;
}

export const FinanceTabsContext = createContext<readonly FinanceTab[]>([]);

export const useFinanceTabs = (): readonly FinanceTab[] => useContext(FinanceTabsContext);
