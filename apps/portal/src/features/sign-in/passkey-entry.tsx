import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { portalApi } from '../../shared/api';
import { useTexts } from '../../shared/language';
import {
  knowsPasskeys,
  signWithPasskey,
  stopAsking,
  suggestsPasskeys,
} from '../../shared/passkeys/ask-device';
import { Problem } from '../../shared/problem';
import { sessionQuery } from '../../shared/session';
import { signInTexts } from './texts';

interface PasskeyEntryProps {
  /** The page that was wanted before the sign-in. */
  readonly goTo: string | undefined;
}

/** The way in without a code, for whoever has added a passkey: by the button, or among the e-mail field's suggestions. */
export function PasskeyEntry({ goTo }: PasskeyEntryProps) {
  return knowsPasskeys() ? <Entry goTo={goTo} /> : null;
}

function Entry({ goTo }: PasskeyEntryProps) {
  const t = useTexts(signInTexts);
  const cache = useQueryClient();
  const navigate = useNavigate();
  const enter = useMutation({
    mutationFn: async (isQuiet: boolean) => {
      const options = await portalApi.beginPasskeyEntry().catch((error: unknown) => {
        // Nobody has asked for anything yet when the quiet way cannot begin.
        if (isQuiet) return null;
        throw error;
      });
      if (!options) return null;
      const { answer } = await signWithPasskey(options, isQuiet);
      return answer ? portalApi.enterByPasskey({ body: answer }) : null;
    },
    onSuccess: (session) => {
      if (!session) return;
      cache.setQueryData(sessionQuery.queryKey, session);
      void navigate({ to: goTo ?? '/home', replace: true });
    },
  });
  const quietly = useRef(() => enter.mutate(true));
  useEffect(() => {
    let isHere = true;
    let isAsking = false;
    void suggestsPasskeys().then((does) => {
      if (!does || !isHere) return;
      isAsking = true;
      quietly.current();
    });
    return () => {
      isHere = false;
      if (isAsking) void stopAsking();
    };
  }, []);
  const isQuiet = enter.variables ?? false;
  return (
    <section className="card form" aria-labelledby="passkey-title">
      <h2 id="passkey-title">{t('passkey.title')}</h2>
      <p className="hint">{t('passkey.hint')}</p>
      {enter.data === null && !isQuiet ? <p role="status">{t('passkey.declined')}</p> : null}
      <Problem error={enter.error} />
      <button
        type="button"
        className="button"
        disabled={enter.isPending && !isQuiet}
        onClick={() => enter.mutate(false)}
      >
        {t('passkey.enter')}
      </button>
    </section>
  );
}
