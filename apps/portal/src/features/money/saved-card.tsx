import type { PortalInvoiceView } from '@overturn/contracts/portal';
import { languageOf } from '@overturn/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { portalApi } from '../../shared/api';
import { useLanguage, useTexts } from '../../shared/language';
import { Problem } from '../../shared/problem';
import { useSession } from '../../shared/session';
import { cardsQuery } from './card.queries';
import { RetireCard } from './retire-card';
import { moneyTexts } from './texts';

/** A card that may be charged: only after the client has read when, how often and how much, and agreed to that text. */
export function SavedCard({ currency }: Pick<PortalInvoiceView, 'currency'>) {
  const t = useTexts(moneyTexts);
  const { locale } = useLanguage();
  const { person } = useSession();
  const cache = useQueryClient();
  const { data } = useQuery(cardsQuery);
  const [agrees, setAgrees] = useState(false);
  const save = useMutation({
    mutationFn: (hash: string) =>
      portalApi.saveCard({ body: { currency, locale, acceptedBy: person.name, hash } }),
    onSuccess: (view) => cache.setQueryData(cardsQuery.queryKey, view),
  });
  const cards = data?.cards.filter(({ isRetired }) => !isRetired) ?? [];
  // A card can be taken back also while the firm takes no others.
  if (!data || (!data.isProviderOn && cards.length === 0)) return null;
  return (
    <section className="card stack" aria-labelledby="card-title">
      <h2 id="card-title">{t('card')}</h2>
      {cards.map((card) => (
        <div key={card.id} className="stack">
          <p>
            {t('card.saved', {
              brand: card.brand,
              lastFour: card.lastFour,
              until: `${String(card.expiresMonth)}/${String(card.expiresYear)}`,
            })}
          </p>
          {person.rights === 'owner' ? <RetireCard cardId={card.id} lastFour={card.lastFour} /> : null}
        </div>
      ))}
      {cards.length < data.cards.length && cards.length === 0 ? (
        <p className="hint" role="status">
          {t('card.retired')}
        </p>
      ) : null}
      {data.isProviderOn && cards.length === 0 && person.rights === 'owner' ? (
        <>
          <p className="quoted">{data.consent[languageOf(locale)]}</p>
          <div className="checks">
            <label>
              <input type="checkbox" checked={agrees} onChange={({ target }) => setAgrees(target.checked)} />
              {t('card.agree', { name: person.name })}
            </label>
          </div>
          {data.saving?.url ? (
            <a className="button button-main" href={data.saving.url}>
              {t('card.go')}
            </a>
          ) : (
            <div className="actions">
              <button
                type="button"
                className="button"
                disabled={!agrees || save.isPending}
                onClick={() => save.mutate(data.consent.hash)}
              >
                {t(data.saving ? 'card.waiting' : 'card.save')}
              </button>
            </div>
          )}
          <Problem error={save.error} />
        </>
      ) : null}
    </section>
  );
}
