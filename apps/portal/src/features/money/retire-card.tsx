import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { portalApi } from '../../shared/api';
import { useTexts } from '../../shared/language';
import { Problem } from '../../shared/problem';
import { cardsQuery } from './card.queries';
import { moneyTexts } from './texts';

/** Takes a card out of use, once its owner has read what that means. */
export function RetireCard({ cardId, lastFour }: { readonly cardId: string; readonly lastFour: string }) {
  const t = useTexts(moneyTexts);
  const cache = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const retire = useMutation({
    mutationFn: () => portalApi.retireCard({ params: { cardId } }),
    onSuccess: (view) => cache.setQueryData(cardsQuery.queryKey, view),
  });
  if (!isAsking)
    return (
      <div className="actions">
        <button type="button" className="button" onClick={() => setIsAsking(true)}>
          {t('card.retire')}
        </button>
      </div>
    );
  return (
    <div className="stack" role="group" aria-label={t('card.retire')}>
      <p>{t('card.retire.means')}</p>
      <div className="actions">
        <button
          type="button"
          className="button button-main"
          disabled={retire.isPending}
          onClick={() => retire.mutate()}
        >
          {t('card.retire.sure', { lastFour })}
        </button>
        <button type="button" className="button" onClick={() => setIsAsking(false)}>
          {t('card.retire.keep')}
        </button>
      </div>
      <Problem error={retire.error} />
    </div>
  );
}
