import { createContext, useContext, type ComponentType, type LazyExoticComponent } from 'react';
import type { CasePanelProps } from './case-tabs';

/** A card beside the tabs of the case page; features bring them, `app/case-cards.ts` puts them in order. */
export interface CaseCard {
  readonly key: string;
  readonly Card: LazyExoticComponent<ComponentType<CasePanelProps>>;
}

export const CaseCardsContext = createContext<readonly CaseCard[]>([]);

export const useCaseCards = (): readonly CaseCard[] => useContext(CaseCardsContext);
