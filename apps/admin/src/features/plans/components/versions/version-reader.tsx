import type { PlanView, PlanVersionView } from '@overturn/contracts/admin';
import { PLAN_LISTS, type BilingualText, type PlanPoint } from '@overturn/wording';
import { useCallback, useMemo, useState } from 'react';
import { useT } from '../../../../shared/i18n';
import { useCan } from '../../../../shared/session';
import { CommentButton, type ChosenWords } from '../../editor/comment-button';
import { DeskContext } from '../../editor/desk-context';
import { editorDesk } from '../../editor/editor-desk';
import { POINT_NAMES } from '../../model/place-name';
import { pointFacts } from '../../model/point-facts';
import { useEvidence, useTextNotes } from '../../use-desk';
import { PlanComments, type VersionName } from '../plan-comments';
import { PlanTextPair } from '../points/plan-text-pair';

interface VersionReaderProps {
  readonly caseId: string;
  readonly version: PlanVersionView;
  readonly versions: readonly VersionName[];
  /** What the checker says of this version. */
  readonly findings: PlanView['gates']['findings'];
}

const nothing = () => undefined;

/** A version as it was submitted: read and never changed; its words can be chosen and spoken of. */
export function VersionReader({ caseId, version, versions, findings }: VersionReaderProps) {
  const t = useT();
  const can = useCan();
  const [desk] = useState(editorDesk);
  const [chosen, setChosen] = useState<ChosenWords | null>(null);
  const { content } = version;
  const evidence = useEvidence(caseId, desk);
  const names = useMemo(() => new Map(evidence.map(({ value, label }) => [value, label])), [evidence]);
  useTextNotes(caseId, desk, content, findings);
  const jump = useCallback(
    (part: string, from: number | null, to: number | null) => void desk.goTo(part, from, to),
    [desk],
  );
  const mayComment = can('case:write');
  const pair = (path: string, label: string, value: BilingualText) => (
    <PlanTextPair path={path} label={label} value={value} onText={nothing} onConfirm={nothing} isReadOnly />
  );
  const end = (path: 'opening' | 'closing') => pair(path, t(`vocab.planPart.${path}`), content[path]);
  return (
    <DeskContext value={desk}>
      {mayComment ? (
        <div className="plan-toolbar" role="toolbar" aria-label={t('plans.toolbar')}>
          <CommentButton onComment={setChosen} /> <span className="quiet">{t('plans.comments.how')}</span>
        </div>
      ) : null}
      <div className="plan-fields">
        {end('opening')}
        {PLAN_LISTS.map((list) => {
          const points: readonly PlanPoint[] = content[list];
          return points.length === 0 ? null : (
            <section key={list} aria-label={t(`plans.${list}`)}>
              <h4>{t(`plans.${list}`)}</h4>
              {points.map((point, place) => {
                const name = `${t(`vocab.planPart.${POINT_NAMES[list]}`)} ${place + 1}`;
                return (
                  <div key={point.key} className="plan-point">
                    {pair(`${list}/${point.key}/text`, name, point.text)}
                    <p className="quiet plan-facts">{pointFacts(t, content, point, names).join(' · ')}</p>
                  </div>
                );
              })}
            </section>
          );
        })}
        {end('closing')}
      </div>
      <PlanComments
        caseId={caseId}
        plan={content}
        versionId={version.id}
        versions={versions}
        chosen={chosen}
        onChosenDone={() => setChosen(null)}
        onJump={jump}
      />
    </DeskContext>
  );
}
