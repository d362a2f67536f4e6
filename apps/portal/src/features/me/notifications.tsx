import type { PortalNotificationsView } from '@overturn/contracts/portal';
import { MUTABLE_TODOS } from '@overturn/kernel/vocabulary';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { portalApi } from '../../shared/api';
import { Field } from '../../shared/fields/field';
import { useTexts } from '../../shared/language';
import { Loaded } from '../../shared/loaded';
import { Problem } from '../../shared/problem';
import { DigestChoice } from './digest-choice';
import { meTexts } from './texts';

const notificationsQuery = queryOptions({
  queryKey: ['notifications'],
  queryFn: ({ signal }) => portalApi.getNotifications({}, signal),
});

/** What I am mailed about, and when not. */
export function Notifications() {
  const t = useTexts(meTexts);
  const query = useQuery(notificationsQuery);
  return (
    <section className="card" aria-labelledby="me-notifications">
      <h2 id="me-notifications">{t('me.mails')}</h2>
      <p className="hint">{t('me.mails.hint')}</p>
      <Loaded query={query}>{(choice) => <Choice choice={choice} />}</Loaded>
    </section>
  );
}

function Choice({ choice }: { readonly choice: PortalNotificationsView }) {
  const t = useTexts(meTexts);
  const cache = useQueryClient();
  const [chosen, setChosen] = useState(choice);
  const save = useMutation({
    mutationFn: () => portalApi.setNotifications({ body: chosen }),
    onSuccess: (saved) => cache.setQueryData(notificationsQuery.queryKey, saved),
  });
  const change = (changes: Partial<PortalNotificationsView>) => {
    save.reset();
    setChosen({ ...chosen, ...changes });
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <fieldset className="checks">
        <legend className="sr-only">{t('me.mails')}</legend>
        {MUTABLE_TODOS.map((one) => (
          <label key={one}>
            <input
              type="checkbox"
              checked={!chosen.muted.includes(one)}
              onChange={({ target }) =>
                change({
                  muted: target.checked
                    ? chosen.muted.filter((other) => other !== one)
                    : [...chosen.muted, one],
                })
              }
            />
            {t(`me.mails.${one}`)}
          </label>
        ))}
      </fieldset>
      <DigestChoice chosen={chosen} onChange={change} />
      {(['quietFrom', 'quietTo'] as const).map((one) => (
        <Field
          key={one}
          label={t(`me.${one}`)}
          input={(own) => (
            <input
              {...own}
              type="time"
              required
              value={chosen[one]}
              onChange={({ target }) => change({ [one]: target.value })}
            />
          )}
        />
      ))}
      <div className="actions">
        <button type="submit" className="button" disabled={save.isPending}>
          {t('me.mails.save')}
        </button>
        {save.isSuccess ? <p role="status">{t('me.mails.saved')}</p> : null}
      </div>
      <Problem error={save.error} />
    </form>
  );
}
