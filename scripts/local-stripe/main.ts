import { startLocalStripe } from './server';

/** `PORT`, `FILE`, `WEBHOOK_URL` and `WEBHOOK_SECRET` come from the launcher. */
async function main(): Promise<void> {
  const { PORT, FILE, WEBHOOK_URL, WEBHOOK_SECRET } = process.env;
  const local = await startLocalStripe({
    port: Number(PORT ?? 0),
    ...(FILE && { file: FILE }),
    ...(WEBHOOK_URL && WEBHOOK_SECRET && { webhook: { url: WEBHOOK_URL, secret: WEBHOOK_SECRET } }),
  });
  process.stdout.write(`Local Stripe on ${local.url}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void local.stop());
}

void main();
