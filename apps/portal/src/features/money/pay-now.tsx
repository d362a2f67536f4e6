import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { portalApi } from '../../shared/api';
import { useTexts } from '../../shared/language';
import { Problem } from '../../shared/problem';
import { cardsQuery } from './card.queries';
import { moneyTexts } from './texts';

/** Pays an open invoice on the provider's page: asked for once, and opened when it is there. */
export function PayNow({ invoiceId }: { readonly invoiceId: string }) {
  const t = useTexts(moneyTexts);
  const cache = useQueryClient();
  const { data } = useQuery(cardsQuery);
  const ask = useMutation({
    mutationFn: () => portalApi.requestPayPage({ params: { invoiceId } }),
    onSuccess: (view) => cache.setQueryData(cardsQuery.queryKey, view),
  });
  if (!data?.isProviderOn) return null;
  const link = data.payLinks.find((one) => one.invoiceId === invoiceId);
  if (link?.url)
    return (
      <div className="actions">
        <a className="button button-main" href={link.url}>
          {t('payNow')}
        </a>
      </div>
    );
  const isWaiting = ask.isPending || link !== undefined;
  return (
    <div className="actions">
      <button type="button" className="button button-main" disabled={isWaiting} onClick={() => ask.mutate()}>
        {t(isWaiting ? 'payNow.waiting' : 'payNow.ask')}
      </button>
      <Problem error={ask.error} />
    </div>
  );
}
