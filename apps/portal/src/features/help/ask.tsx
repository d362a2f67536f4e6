import type { Locale } from '@overturn/kernel/vocabulary';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Field } from '../../shared/fields/field';
import { useLanguage, useTexts } from '../../shared/language';
import { Problem } from '../../shared/problem';
import { helpTexts } from './texts';

interface AskProps {
  /** A visitor says how to be answered; of a client the firm knows. */
  readonly asksForContact: boolean;
  readonly onAsk: (question: {
    readonly words: string;
    readonly contact: string;
    readonly locale: Locale;
  }) => Promise<unknown>;
}

/** A question that the chapters do not answer. */
export function Ask({ asksForContact, onAsk }: AskProps) {
  const t = useTexts(helpTexts);
  const { locale } = useLanguage();
  const [words, setWords] = useState('');
  const [contact, setContact] = useState('');
  const { mutate, isPending, isSuccess, error, reset } = useMutation({
    mutationFn: () => onAsk({ words: words.trim(), contact: contact.trim(), locale }),
    onSuccess: () => setWords(''),
  });
  return (
    <section className="card" aria-labelledby="ask-title">
      <h2 id="ask-title">{t('ask.title')}</h2>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          mutate();
        }}
      >
        <Field
          label={t('ask.words')}
          hint={t('ask.words.hint')}
          input={(own) => (
            <textarea
              {...own}
              rows={3}
              required
              maxLength={1000}
              value={words}
              onChange={({ target }) => {
                setWords(target.value);
                if (isSuccess) reset();
              }}
            />
          )}
        />
        {asksForContact ? (
          <Field
            label={t('ask.contact')}
            input={(own) => (
              <input
                {...own}
                required
                maxLength={200}
                value={contact}
                onChange={({ target }) => setContact(target.value)}
              />
            )}
          />
        ) : null}
        {error ? <Problem error={error} /> : null}
        {isSuccess ? <p role="status">{t('ask.sent')}</p> : null}
        <button type="submit" className="button button-main" disabled={isPending || words.trim() === ''}>
          {t('ask.send')}
        </button>
      </form>
    </section>
  );
}
