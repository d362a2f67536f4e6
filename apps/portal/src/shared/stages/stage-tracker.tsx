import type { ClientActor, ClientStage, ClosedAs } from '@overturn/kernel/vocabulary';
import { useTexts } from '../language';
import { stepsOf } from './stage-steps';
import { stageTexts } from './stage-texts';

interface StageTrackerProps {
  readonly stage: ClientStage;
  readonly actor: ClientActor;
  readonly closedAs: ClosedAs | null;
}

const MARKS = { done: '✓', now: '●', ahead: '○' } as const;

/** The steps of a case, explained; the present one opened. */
export function StageTracker({ stage: present, actor, closedAs }: StageTrackerProps) {
  const t = useTexts(stageTexts);
  return (
    <section className="card" aria-labelledby="tracker-title">
      <h2 id="tracker-title">
        {t('tracker.title')} <span className="hint">{t(`actor.${actor}`)}</span>
      </h2>
      <ol className="tracker">
        {stepsOf(present).map(({ stage, state }) => (
          <li key={stage} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className="tracker-mark" aria-hidden="true">
              {MARKS[state]}
            </span>
            <div>
              <b>{stage === 'closed' && closedAs ? t(`closed.${closedAs}`) : t(`stage.${stage}`)}</b>
              {state === 'done' ? <span className="sr-only"> {t('tracker.done')}</span> : null}
              {state === 'ahead' ? null : <p className="hint">{t(`stage.${stage}.text`)}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
