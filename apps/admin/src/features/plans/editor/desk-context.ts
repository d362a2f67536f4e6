import { createContext, useContext } from 'react';
import type { EditorDesk } from './editor-desk';

export const DeskContext = createContext<EditorDesk | null>(null);

/** The desk of the plan that is written here. */
export function useDesk(): EditorDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A plan text is edited at a desk');
  return desk;
}
