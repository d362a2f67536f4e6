import { useQuery } from '@tanstack/react-query';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { Loaded } from '../../shared/components/loaded';
import { roundsQuery } from './api/answers.queries';
import { AskedComparison } from './components/asked-comparison';
import { RoundList } from './components/round-list';
import { RoundNext } from './components/round-next';
import { UnrecordedAnswers } from './components/unrecorded-answers';
import './answers.css';

/** Answers and rounds of a case: what comes next, what is asked now and before, and all rounds. */
export function RoundsPanel({ current }: CasePanelProps) {
  const query = useQuery(roundsQuery(current.id));
  return (
    <Loaded query={query}>
      {(view) => (
        <div className="rounds-panel">
          <UnrecordedAnswers current={current} view={view} />
          <RoundNext current={current} view={view} />
          <AskedComparison view={view} />
          <RoundList view={view} />
        </div>
      )}
    </Loaded>
  );
}
