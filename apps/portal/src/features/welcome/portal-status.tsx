import { formatInstant, interpolate } from '@overturn/ui';
import { useLanguage, useTexts } from '../../shared/language';
import { useProblemText } from '../../shared/refusals/use-problem-text';
import { welcomeTexts } from './texts';
import { usePortalHome } from './use-portal-home';

/** Whether the service answers, and its time in Beijing; a way to ask again when it does not. */
export function PortalStatus() {
  const t = useTexts(welcomeTexts);
  const { locale } = useLanguage();
  const { state, ask } = usePortalHome();
  const textOf = useProblemText();
  if (state.kind === 'failed')
    return (
      <div className="status" role="alert">
        <p>
          <span className="dot dot-bad" aria-hidden="true">
            ▲
          </span>{' '}
          {textOf(state.problem)}
        </p>
        <button type="button" className="button" onClick={ask}>
          {t('status.retry')}
        </button>
      </div>
    );
  const time = state.kind === 'ready' ? formatInstant(state.home.now, locale, 'Asia/Shanghai') : null;
  return (
    <p className="status" role="status">
      <span className={time ? 'dot dot-good' : 'dot'} aria-hidden="true">
        {time ? '✓' : '○'}
      </span>{' '}
      {time ? `${t('status.ready')} · ${interpolate(t('status.clock'), { time })}` : t('status.asking')}
    </p>
  );
}
