import type { CaseView, WorksheetView } from '@overturn/contracts/admin';
import { Alert, Button, Input } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import { SaveState } from '../../../shared/components/save-state';
import { EvidenceDrop } from '../../../shared/evidence/evidence-drop';
import { useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';
import { useAutosave } from '../../../shared/use-autosave';
import {
  causeDraft,
  causesShown,
  needsSeniorReview,
  withCause,
  type CauseDraft,
} from '../model/worksheet-draft';
import { useSaveWorksheet } from '../worksheet.queries';
import { CauseSection } from './cause-section';
import { WorksheetConflict } from './worksheet-conflict';
import { WorksheetGaps } from './worksheet-gaps';

interface WorksheetFormProps {
  readonly current: CaseView;
  readonly kept: WorksheetView;
}

/** Saves itself while it is written. Somebody else's save never replaces what is on this screen. */
export function WorksheetForm({ current, kept }: WorksheetFormProps) {
  const t = useT();
  const can = useCan();
  const save = useSaveWorksheet(current.id);
  const autosaved = useAutosave({
    initial: kept.content,
    version: kept.version,
    save: async (content, seen) => (await save(content, seen)).version,
    conflictCode: 'CASES.WORKSHEET_CHANGED',
  });
  const { state, edit } = autosaved;
  // Places that are open but blank are the screen's alone: the draft that is saved has none at its end.
  const [open, setOpen] = useState<Readonly<Record<string, CauseDraft>>>({});
  const followKept = useEffectEvent(() => {
    if (state.phase !== 'clean' || kept.version <= state.seen) return;
    setOpen({});
    autosaved.takeTheirs(kept.content, kept.version);
  });
  useEffect(() => followKept(), [kept.version]);
  const mayWrite = can('case:write') && current.status !== 'closed';
  const change = (draft: CauseDraft) => {
    setOpen({ ...open, [draft.cause]: draft });
    edit(withCause(state.draft, draft));
  };
  return (
    <div className="worksheet">
      <WorksheetGaps view={kept} />
      {state.phase === 'conflict' ? (
        <WorksheetConflict
          caseId={current.id}
          onMine={autosaved.keepMine}
          onTheirs={(content, version) => {
            setOpen({});
            autosaved.takeTheirs(content, version);
          }}
        />
      ) : null}
      {needsSeniorReview(kept) ? (
        <Alert
          type="warning"
          showIcon
          title={t('worksheet.senior')}
          description={t('worksheet.senior.hint')}
        />
      ) : null}
      {mayWrite && can('evidence:write') ? <EvidenceDrop caseId={current.id} /> : null}
      {causesShown(state.draft, current.causes).map(({ cause, isFormer }) => (
        <CauseSection
          key={cause}
          caseId={current.id}
          draft={open[cause] ?? causeDraft(state.draft, cause)}
          isFormer={isFormer}
          mayWrite={mayWrite}
          intent={kept.intent}
          onChange={change}
        />
      ))}
      <section className="worksheet-cause" aria-labelledby="worksheet-conclusion">
        <h3 id="worksheet-conclusion">{t('worksheet.conclusion')}</h3>
        <p className="quiet">{t('worksheet.conclusion.hint')}</p>
        <Input.TextArea
          aria-labelledby="worksheet-conclusion"
          autoSize={{ minRows: 3, maxRows: 14 }}
          maxLength={6000}
          disabled={!mayWrite}
          value={state.draft.conclusion}
          onChange={(event) => edit({ ...state.draft, conclusion: event.target.value })}
        />
      </section>
      {mayWrite ? (
        <div className="autosave-bar">
          <SaveState autosaved={autosaved} />
          {state.phase === 'failed' ? <Button onClick={autosaved.retry}>{t('shared.retry')}</Button> : null}
        </div>
      ) : null}
    </div>
  );
}
