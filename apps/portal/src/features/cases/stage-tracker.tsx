import type { PortalCaseView } from '@overturn/contracts/portal';
import { useTexts } from '../../shared/language';
import { stepsOf } from './stage-steps';
import { casesTexts } from './texts';

const MARKS = { done: '✓', now: '●', ahead: '○' } as const;

/** The steps of a case, explained; the present one opened. */
export function StageTracker({ one }: { readonly one: PortalCaseView }) {
  const t = useTexts(casesTexts);
  return (
    <section className="card" aria-labelledby="tracker-title">
      <h2 id="tracker-title">
        {t('tracker.title')} <span className="hint">{t(`actor.${one.actor}`)}</span>
      </h2>
      <ol className="tracker">
        {stepsOf(one.stage).map(({ stage, state }) => (
          <li key={stage} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className="tracker-mark" aria-hidden="true">
              {MARKS[state]}
            </span>
            <div>
              <b>{stage === 'closed' && one.closedAs ? t(`closed.${one.closedAs}`) : t(`stage.${stage}`)}</b>
              {state === 'done' ? <span className="sr-only"> {t('tracker.done')}</span> : null}
              {state === 'ahead' ? null : <p className="hint">{t(`stage.${stage}.text`)}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
