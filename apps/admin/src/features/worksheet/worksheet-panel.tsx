import { useQuery } from '@tanstack/react-query';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { Loaded } from '../../shared/components/loaded';
import { WorksheetForm } from './components/worksheet-form';
import { worksheetQuery } from './worksheet.queries';
import './worksheet.css';

/** The root-cause worksheet of a case: why it happened, what proves it, which rules were read. */
export function WorksheetPanel({ current }: CasePanelProps) {
  const query = useQuery(worksheetQuery(current.id));
  return <Loaded query={query}>{(kept) => <WorksheetForm current={current} kept={kept} />}</Loaded>;
}
