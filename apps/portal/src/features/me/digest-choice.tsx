import type { PortalNotificationsView } from '@overturn/contracts/portal';
import { Field } from '../../shared/fields/field';
import { useTexts } from '../../shared/language';
import { useProductNow, useSession } from '../../shared/session';
import { nextDigest, wallClock } from './next-digest';
import { meTexts } from './texts';

/** After work, when a phone is looked at. */
const USUAL_HOUR = '18:00';

interface Props {
  readonly chosen: PortalNotificationsView;
  readonly onChange: (changes: Pick<PortalNotificationsView, 'digestAt'>) => void;
}

/** At once, or once a day, and when the next one comes. */
export function DigestChoice({ chosen, onChange }: Props) {
  const t = useTexts(meTexts);
  const { digestAt } = chosen;
  return (
    <>
      <fieldset className="checks">
        <legend>{t('me.digest')}</legend>
        {([null, USUAL_HOUR] as const).map((one) => (
          <label key={one ?? 'now'}>
            <input
              type="radio"
              name="digest"
              checked={(digestAt === null) === (one === null)}
              onChange={() => onChange({ digestAt: one })}
            />
            {t(one === null ? 'me.digest.atOnce' : 'me.digest.daily')}
          </label>
        ))}
      </fieldset>
      {digestAt === null ? null : (
        <Field
          label={t('me.digest.at')}
          hint={<Preview chosen={{ ...chosen, digestAt }} />}
          input={(own) => (
            <input
              {...own}
              type="time"
              required
              value={digestAt}
              onChange={({ target }) => onChange({ digestAt: target.value })}
            />
          )}
        />
      )}
    </>
  );
}

function Preview({ chosen }: { readonly chosen: PortalNotificationsView & { readonly digestAt: string } }) {
  const t = useTexts(meTexts);
  const { zone } = useSession().person;
  const now = useProductNow();
  if (chosen.digestAt === '' || chosen.quietFrom === '' || chosen.quietTo === '') return null;
  const { day, time } = nextDigest(wallClock(now, zone), chosen);
  return (
    <span aria-live="polite">
      {t('me.digest.next', { day: t(`me.digest.${day}`), time, zone })} {t('me.digest.never')}
    </span>
  );
}
