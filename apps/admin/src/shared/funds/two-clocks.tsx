import type { CaseView } from '@overturn/contracts/admin';
import { useId } from 'react';
import { Countdown } from '../components/countdown';
import { DateWithZone } from '../components/date-with-zone';
import { useT } from '../i18n';
import { twoClocks, type Clock } from './clocks';
import './two-clocks.css';

/** Both clocks of a deactivation: until when to appeal, and from when to ask for the funds. */
export function TwoClocks({ current }: { readonly current: CaseView }) {
  const t = useT();
  const id = useId();
  const clocks = twoClocks(current.deadlines);
  if (clocks === null) return null;
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{t('shared.clocks.title')}</h2>
      <dl className="two-clocks">
        {clocks.map((clock) => (
          <ClockRow key={clock.name} clock={clock} />
        ))}
      </dl>
    </section>
  );
}

function ClockRow({ clock: { name, deadline } }: { readonly clock: Clock }) {
  const t = useT();
  return (
    <div className="clock-row">
      <dt>{t(`shared.clocks.${name}`)}</dt>
      <dd>
        {deadline === null ? (
          <span className="quiet">{t(`shared.clocks.${name}.none`)}</span>
        ) : (
          <>
            {deadline.state === 'open' ? (
              <Countdown dueAt={deadline.dueAt} kind={deadline.kind} />
            ) : (
              <span className="quiet">{t(`vocab.deadlineState.${deadline.state}`)}</span>
            )}
            <DateWithZone at={deadline.dueAt} zone={deadline.zone} isBound={deadline.kind === 'latest_by'} />
          </>
        )}
      </dd>
    </div>
  );
}
