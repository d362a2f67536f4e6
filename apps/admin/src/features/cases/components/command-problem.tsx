import type { CaseView } from '@overturn/contracts/admin';
import { ApiProblem, problemText } from '@overturn/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { useLocale, useT } from '../../../shared/i18n';
import { useCodeText } from '../../../shared/words/known-text';
import { isVersionConflict } from '../api/case.commands';
import { TimelineLine } from './timeline-line';

interface CommandProblemProps {
  readonly error: unknown;
  /** The case as it was when the person began. */
  readonly current: CaseView;
}

/** Why a command did not work. After somebody else's change: who changed what, and a way to go on with one's input. */
export function CommandProblem({ error, current }: CommandProblemProps) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const problem = ApiProblem.of(error);
  if (isVersionConflict(error)) return <ChangedMeanwhile current={current} />;
  const guard = problem.params['guard'];
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={problemText(problem, locale)}
      description={
        typeof guard === 'string' ? codeText('cases.guard', guard, problem.params) : t('cases.command.kept')
      }
    />
  );
}

function ChangedMeanwhile({ current }: { readonly current: CaseView }) {
  const t = useT();
  const client = useQueryClient();
  const [seen] = useState({ version: current.version, updatedAt: current.updatedAt });
  const news = useQuery({
    queryKey: ['cases', 'news', current.id, seen.version],
    queryFn: ({ signal }) =>
      api.listTimeline({ params: { caseId: current.id }, query: { limit: 5 } }, signal),
    staleTime: 0,
  });
  const since = (news.data?.items ?? []).filter(({ at }) => Date.parse(at) > Date.parse(seen.updatedAt));
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('cases.conflict.title')}
      description={
        <>
          {since.map((entry) => (
            <TimelineLine key={entry.id} entry={entry} />
          ))}
          <p>{t('cases.conflict.kept')}</p>
          <Button size="small" onClick={() => void client.invalidateQueries({ queryKey: ['cases'] })}>
            {t('cases.conflict.reload')}
          </Button>
        </>
      }
    />
  );
}
