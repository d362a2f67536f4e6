import { useMutation, useQueryClient } from '@tanstack/react-query';
import { portalApi } from '../../shared/api';
import { useTexts } from '../../shared/language';
import { Page } from '../../shared/page';
import { Problem } from '../../shared/problem';
import { useSession } from '../../shared/session';
import { Devices } from './devices';
import { Notifications } from './notifications';
import { Passkeys } from './passkeys';
import { Places } from './places';
import { meTexts } from './texts';

/** Who I am here, for which client, and on which devices. */
export function MePage() {
  const t = useTexts(meTexts);
  const { person, places } = useSession();
  return (
    <Page title={t('me.title')}>
      <section className="card" aria-labelledby="me-person">
        <h2 id="me-person">{person.name}</h2>
        <dl className="facts">
          <dt>{t('me.email')}</dt>
          <dd>{person.email}</dd>
          <dt>{t('me.rights')}</dt>
          <dd>{t(`me.rights.${person.rights}`)}</dd>
        </dl>
        <SignOut />
      </section>
      {places.length > 1 ? <Places places={places} /> : null}
      <Notifications />
      <Passkeys />
      <Devices />
    </Page>
  );
}

function SignOut() {
  const t = useTexts(meTexts);
  const cache = useQueryClient();
  const signOut = useMutation({
    mutationFn: () => portalApi.signOut(),
    onSuccess: () => {
      cache.clear();
      location.assign('/sign-in');
    },
  });
  return (
    <div className="actions">
      <button type="button" className="button" disabled={signOut.isPending} onClick={() => signOut.mutate()}>
        {t('me.signOut')}
      </button>
      <Problem error={signOut.error} />
    </div>
  );
}
