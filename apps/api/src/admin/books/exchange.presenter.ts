import type { BaseView, ExchangePreview, RateOfDay } from '@overturn/billing';
import type { BaseTotalView, ExchangePreviewView, UsedRateView } from '@overturn/contracts/admin';

const usedRate = ({ currency, rate, day, source }: RateOfDay): UsedRateView => ({
  currency,
  rate,
  day,
  source,
});

export const presentBase = ({ currency, totalMinor, rates, missing }: BaseView): BaseTotalView => ({
  currency,
  totalMinor: totalMinor.toString(),
  rates: rates.map(usedRate),
  missing: [...missing],
});

export const presentExchange = ({
  dueMinor,
  settlesMinor,
  rates,
  ...one
}: ExchangePreview): ExchangePreviewView => ({
  ...one,
  dueMinor: dueMinor.toString(),
  settlesMinor: settlesMinor?.toString() ?? null,
  rates: [rates.paid, rates.invoice].filter((rate) => rate !== null).map(usedRate),
});
