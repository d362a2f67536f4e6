import { PlusOutlined } from '@ant-design/icons';
import type { CaseView } from '@overturn/contracts/admin';
import { Button, Collapse } from 'antd';
import { useState } from 'react';
import { useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';
import { groupDeadlines } from '../model/deadline-groups';
import { CaseProposals } from './case-proposals';
import { DeadlineCard } from './deadline-card';
import { DeadlineDialog, type DeadlineAct } from './deadline-dialog';
import { WhyDrawer } from './why-drawer';

/** The dates of a case: what can be missed first, then what opens, then what is settled. */
export function DeadlineList({ current }: { readonly current: CaseView }) {
  const t = useT();
  const can = useCan();
  const [act, setAct] = useState<DeadlineAct | null>(null);
  const [whyId, setWhyId] = useState<string | null>(null);
  const { toMeet, toAwait, settled } = groupDeadlines(current.deadlines);
  const mayChange = can('deadline:write') && current.status !== 'closed';
  const card = (deadline: CaseView['deadlines'][number]) => (
    <DeadlineCard
      key={deadline.id}
      deadline={deadline}
      mayChange={mayChange}
      onAct={setAct}
      onWhy={() => setWhyId(deadline.id)}
    />
  );
  const why = current.deadlines.find(({ id }) => id === whyId);
  return (
    <section className="card" aria-labelledby="case-deadlines">
      <div className="card-head">
        <h2 id="case-deadlines">{t('cases.deadlines.title')}</h2>
        {mayChange ? (
          <Button size="small" icon={<PlusOutlined />} onClick={() => setAct({ act: 'add' })}>
            {t('cases.deadlines.add')}
          </Button>
        ) : null}
      </div>
      <CaseProposals caseId={current.id} />
      {toMeet.length + toAwait.length === 0 ? <p className="quiet">{t('cases.noDeadline')}</p> : null}
      {toMeet.map(card)}
      {toAwait.map(card)}
      {settled.length > 0 ? (
        <Collapse
          ghost
          size="small"
          items={[
            {
              key: 'settled',
              label: `${t('cases.deadlines.settled')} · ${settled.length}`,
              children: settled.map(card),
            },
          ]}
        />
      ) : null}
      {act ? <DeadlineDialog act={act} current={current} onClose={() => setAct(null)} /> : null}
      {why ? <WhyDrawer deadline={why} onClose={() => setWhyId(null)} /> : null}
    </section>
  );
}
