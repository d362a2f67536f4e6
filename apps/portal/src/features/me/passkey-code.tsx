import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { portalApi } from '../../shared/api';
import { CodeField } from '../../shared/fields/code-field';
import { useTexts } from '../../shared/language';
import { Problem } from '../../shared/problem';
import { useSession } from '../../shared/session';
import { meTexts } from './texts';

interface PasskeyCodeProps {
  readonly why: string;
  readonly action: string;
  readonly isPending: boolean;
  readonly onCode: (code: string) => void;
  readonly onCancel: () => void;
}

/** Mails a fresh code as soon as it is shown, and takes it. */
export function PasskeyCode({ why, action, isPending, onCode, onCancel }: PasskeyCodeProps) {
  const t = useTexts(meTexts);
  const { person } = useSession();
  const [code, setCode] = useState('');
  const request = useMutation({ mutationFn: () => portalApi.requestPasskeyCode() });
  const hasAsked = useRef(false);
  const ask = useRef(() => request.mutate());
  useEffect(() => {
    // Shown once, asked once, also where effects run twice.
    if (hasAsked.current) return;
    hasAsked.current = true;
    ask.current();
  }, []);
  return (
    <form
      className="card card-turn form"
      onSubmit={(event) => {
        event.preventDefault();
        onCode(code);
      }}
    >
      <p>{why}</p>
      <Problem error={request.error} onRetry={() => request.mutate()} />
      <CodeField
        label={t('me.passkey.code')}
        hint={t('me.passkey.code.hint', { email: person.email })}
        isFirst
        value={code}
        onChange={setCode}
      />
      <div className="actions">
        <button type="submit" className="button button-main" disabled={isPending}>
          {action}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('me.passkey.cancel')}
        </button>
      </div>
    </form>
  );
}
