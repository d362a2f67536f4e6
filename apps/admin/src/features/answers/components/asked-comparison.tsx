import type { RoundsView } from '@overturn/contracts/admin';
import type { AskedDocument } from '@overturn/kernel/vocabulary';
import { Pill, type PillTone } from '../../../shared/components/pill';
import { useT } from '../../../shared/i18n';

type Mark = 'again' | 'added' | 'dropped';
interface Asked {
  readonly document: AskedDocument;
  readonly mark: Mark;
}

const TONES: Readonly<Record<Mark, PillTone>> = { again: 'danger', added: 'warning', dropped: 'normal' };

/** What Amazon asked last time and what it asks this time, side by side; the difference is marked. */
export function AskedComparison({ view }: { readonly view: RoundsView }) {
  const t = useT();
  const { comparison } = view;
  if (comparison === null) return null;
  const marked = (mark: Mark): Asked[] => comparison[mark].map((document) => ({ document, mark }));
  const last = comparison.beforeAnswerId === null ? 'answers.asked.opening' : 'answers.asked.before';
  return (
    <section className="asked-comparison" aria-label={t('answers.comparison')}>
      <h3>{t('answers.comparison')}</h3>
      <div className="asked-columns">
        <AskedColumn title={t(last)} asked={[...marked('again'), ...marked('dropped')]} isBefore />
        <AskedColumn title={t('answers.asked.now')} asked={[...marked('again'), ...marked('added')]} />
      </div>
    </section>
  );
}

interface AskedColumnProps {
  readonly title: string;
  readonly asked: readonly Asked[];
  /** The earlier asking: what is asked again is marked in the later one. */
  readonly isBefore?: boolean;
}

function AskedColumn({ title, asked, isBefore = false }: AskedColumnProps) {
  const t = useT();
  return (
    <section>
      <h4>{title}</h4>
      {asked.length === 0 ? <p className="quiet">{t('answers.asked.none')}</p> : null}
      <ul>
        {asked.map(({ document, mark }) => (
          <li key={document}>
            {t(`vocab.document.${document}`)}{' '}
            {isBefore && mark === 'again' ? null : (
              <Pill tone={TONES[mark]}>{t(`answers.comparison.${mark}`)}</Pill>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
