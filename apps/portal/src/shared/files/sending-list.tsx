import { useTexts } from '../language';
import { Problem } from '../problem';
import { fileTexts } from './file-texts';
import type { Sending } from './use-send-files';

interface SendingListProps {
  readonly items: readonly Sending[];
  readonly onRetry: (key: string) => void;
  readonly onRemove: (key: string) => void;
}

const percent = ({ file, sentBytes }: Sending): number =>
  file.size === 0 ? 100 : Math.round((sentBytes / file.size) * 100);

/** Files on their way: how far each is; what broke goes on where it stopped. */
export function SendingList({ items, onRetry, onRemove }: SendingListProps) {
  const t = useTexts(fileTexts);
  const shown = items.filter(({ state }) => state !== 'done');
  if (shown.length === 0) return null;
  return (
    <ul className="rows">
      {shown.map((one) => (
        <li key={one.key} className="sending">
          <p>
            <bdi className="file-name">{one.file.name}</bdi>
          </p>
          <progress max={100} value={percent(one)} aria-label={one.file.name} />
          <p className="hint" role="status">
            {one.state === 'failed'
              ? t('stopped', { percent: percent(one) })
              : t('sent', { percent: percent(one) })}
          </p>
          {one.state === 'failed' ? <Problem error={one.error} /> : null}
          <div className="actions">
            {one.state === 'failed' ? (
              <button type="button" className="button button-main" onClick={() => onRetry(one.key)}>
                {t('goOn')}
              </button>
            ) : null}
            <button type="button" className="button" onClick={() => onRemove(one.key)}>
              {t('giveUp')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
