import type { PasskeysView } from '@overturn/contracts/portal';
import { ApiProblem, formatInstant } from '@overturn/ui';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { portalApi } from '../../shared/api';
import { useLanguage, useTexts } from '../../shared/language';
import { Loaded } from '../../shared/loaded';
import { knowsPasskeys, makePasskey } from '../../shared/passkeys/ask-device';
import { Problem } from '../../shared/problem';
import { deviceName } from './device-name';
import { PasskeyCode } from './passkey-code';
import { meTexts } from './texts';

type Passkey = PasskeysView['items'][number];
/** What waits for a code. */
type Waiting = { readonly kind: 'add' } | { readonly kind: 'remove'; readonly passkey: Passkey };

const passkeysQuery = queryOptions({
  queryKey: ['passkeys'],
  queryFn: ({ signal }) => portalApi.listPasskeys({}, signal),
});

/** My passkeys: a way in by fingerprint, face or screen lock, beside the code. */
export function Passkeys() {
  const t = useTexts(meTexts);
  const query = useQuery(passkeysQuery);
  return (
    <section className="card" aria-labelledby="me-passkeys">
      <h2 id="me-passkeys">{t('me.passkeys')}</h2>
      <p className="hint">{t('me.passkeys.hint')}</p>
      <Loaded query={query}>{(mine) => <Mine mine={mine} />}</Loaded>
    </section>
  );
}

function Mine({ mine }: { readonly mine: PasskeysView }) {
  const t = useTexts(meTexts);
  const { locale } = useLanguage();
  const cache = useQueryClient();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const keep = (after: PasskeysView | null) => {
    setWaiting(null);
    if (after) cache.setQueryData(passkeysQuery.queryKey, after);
  };
  const add = useMutation({
    mutationFn: async (code: string | null) => {
      const made = await makePasskey(await portalApi.beginPasskey({ body: { code } }));
      if (!made.answer) return { after: null, isKnown: made.isKnown };
      const name = deviceName(navigator.userAgent) ?? t('device.unknown');
      return {
        after: await portalApi.addPasskey({ body: { name, credential: made.answer } }),
        isKnown: false,
      };
    },
    onSuccess: ({ after }) => keep(after),
    onError: (error) => {
      if (ApiProblem.of(error).code === 'CLIENTS.CODE_NEEDED') setWaiting({ kind: 'add' });
    },
  });
  const remove = useMutation({
    mutationFn: ({ passkeyId, code }: { passkeyId: string; code: string }) =>
      portalApi.removePasskey({ params: { passkeyId }, body: { code } }),
    onSuccess: async (after) => {
      keep(after);
      // This device may have come in by it, and is out then.
      try {
        await portalApi.getSession();
      } catch (error) {
        if (ApiProblem.of(error).code !== 'HTTP.SIGN_IN_NEEDED') throw error;
        cache.clear();
        location.assign('/sign-in');
      }
    },
  });
  const begin = (next: Waiting) => {
    add.reset();
    remove.reset();
    setWaiting(next);
  };
  const error = waiting?.kind === 'remove' ? remove.error : add.error;
  const isAsking = add.error !== null && ApiProblem.of(add.error).code === 'CLIENTS.CODE_NEEDED';
  return (
    <>
      {mine.items.length === 0 ? <p>{t('me.passkeys.none')}</p> : null}
      <ul className="rows">
        {mine.items.map((passkey) => (
          <li key={passkey.id} className="row">
            <div>
              <b>{passkey.name}</b>
              <p className="hint">
                {passkey.lastUsedAt
                  ? t('me.passkey.used', { at: formatInstant(passkey.lastUsedAt, locale, 'Asia/Shanghai') })
                  : t('me.passkey.added', { at: formatInstant(passkey.createdAt, locale, 'Asia/Shanghai') })}
              </p>
            </div>
            <button
              type="button"
              className="button"
              aria-label={`${t('me.passkey.remove')}：${passkey.name}`}
              onClick={() => begin({ kind: 'remove', passkey })}
            >
              {t('me.passkey.remove')}
            </button>
          </li>
        ))}
      </ul>
      {add.data?.after === null ? (
        <p role="status">{t(add.data.isKnown ? 'me.passkey.known' : 'me.passkey.declined')}</p>
      ) : null}
      {add.data?.after ? <p role="status">{t('me.passkey.done')}</p> : null}
      <Problem error={isAsking ? null : error} />
      {waiting ? (
        <PasskeyCode
          key={waiting.kind === 'remove' ? waiting.passkey.id : 'add'}
          why={
            waiting.kind === 'remove'
              ? t('me.passkey.remove.why', { name: waiting.passkey.name })
              : t('me.passkey.add.why')
          }
          action={t(waiting.kind === 'remove' ? 'me.passkey.remove' : 'me.passkey.add')}
          isPending={add.isPending || remove.isPending}
          onCode={(code) =>
            waiting.kind === 'remove'
              ? remove.mutate({ passkeyId: waiting.passkey.id, code })
              : add.mutate(code)
          }
          onCancel={() => setWaiting(null)}
        />
      ) : null}
      {waiting ? null : (
        <AddButton
          mine={mine}
          isPending={add.isPending}
          onAdd={() => add.mutate(null)}
          onCode={() => begin({ kind: 'add' })}
        />
      )}
    </>
  );
}

interface AddButtonProps {
  readonly mine: PasskeysView;
  readonly isPending: boolean;
  readonly onAdd: () => void;
  readonly onCode: () => void;
}

/** Straight on just after a sign-in by code, else by a fresh one; where the browser cannot, it says so. */
function AddButton({ mine, isPending, onAdd, onCode }: AddButtonProps) {
  const t = useTexts(meTexts);
  if (!knowsPasskeys()) return <p className="note">{t('me.passkeys.unknown')}</p>;
  return (
    <p className="actions">
      <button type="button" className="button" disabled={isPending} onClick={mine.isFresh ? onAdd : onCode}>
        {t('me.passkey.add')}
      </button>
    </p>
  );
}
