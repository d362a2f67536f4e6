import { clientName, languageOf } from '@overturn/ui';
import type { PortalSessionView } from '@overturn/contracts/portal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { portalApi } from '../../shared/api';
import { useLanguage, useTexts } from '../../shared/language';
import { Problem } from '../../shared/problem';
import { sessionQuery } from '../../shared/session';
import { meTexts } from './texts';

/** The clients whom I may act for; changing brings that client's cases. */
export function Places({ places }: Pick<PortalSessionView, 'places'>) {
  const t = useTexts(meTexts);
  const { locale } = useLanguage();
  const cache = useQueryClient();
  const change = useMutation({
    mutationFn: (clientUserId: string) => portalApi.switchClient({ body: { clientUserId } }),
    onSuccess: async (session) => {
      cache.setQueryData(sessionQuery.queryKey, session);
      await cache.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
  return (
    <section className="card" aria-labelledby="me-places">
      <h2 id="me-places">{t('me.places')}</h2>
      <p className="hint">{t('me.places.hint')}</p>
      <ul className="rows">
        {places.map((place) => (
          <li key={place.clientUserId}>
            <button
              type="button"
              className="row-button"
              aria-current={place.isCurrent ? 'true' : undefined}
              disabled={place.isCurrent || change.isPending}
              onClick={() => change.mutate(place.clientUserId)}
            >
              <b>
                {clientName(place, locale)}
                {place.isCurrent ? ` · ${t('me.places.current')}` : ''}
              </b>
              <span className="hint">{place.firm[languageOf(locale)]}</span>
            </button>
          </li>
        ))}
      </ul>
      <Problem error={change.error} />
    </section>
  );
}
