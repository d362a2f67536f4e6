import { ProductClock } from '@overturn/platform';
import { withProduct } from './cli-context';

export async function advanceClock(days: number, hours: number): Promise<void> {
  const total = days * 24 + hours;
  if (!Number.isFinite(total) || total <= 0)
    throw new Error('Say how far: --days N or --hours N, more than 0');
  const clock = await withProduct((app) => app.get(ProductClock).advance(total));
  process.stdout.write(
    `${JSON.stringify({ now: clock.now.toISOString(), offsetSeconds: clock.offsetSeconds })}\n`,
  );
}
