import fs from 'node:fs';
import path from 'node:path';
import { localStripeSettings } from './local-stripe.mjs';
import { inData, root } from './paths.mjs';
import { Problem } from './problem.mjs';
import { secretsIn } from './secrets.mjs';

/** Reads `.env` of the checkout; what the shell has set wins. */
export function loadDotEnv() {
  const file = path.join(root, '.env');
  if (fs.existsSync(file)) process.loadEnvFile(file);
}

/** Whether the embedded database serves: until DATABASE_URL names another. */
export const embedded = (env = process.env) => !env.DATABASE_URL;

/**
 * The settings handed to API, worker and CLI: what the environment says, else what fits the embedded services.
 * A database of one's own is taken to be real: no demo firm, no time machine unless asked for.
 * @param {ReturnType<import('./ports.mjs').portPlan>} ports
 * @param {{ url: string, ownerUrl: string, secretKey: string } | undefined} database the embedded one
 */
export function productEnvironment(ports, database, env = process.env) {
  const demo = database ? 'on' : 'off';
  const defaults = {
    NODE_ENV: 'development',
    API_HOST: '127.0.0.1',
    API_PORT: String(ports.api),
    WORKER_PORT: String(ports.worker),
    ADMIN_URL: `http://localhost:${ports.admin}`,
    PORTAL_URL: `http://localhost:${ports.portal}`,
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    FILES_DIR: inData('files'),
    TIME_TRAVEL: demo,
    DEMO: demo,
    ...(database && { DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl }),
  };
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const merged = { ...defaults, ...given };
  merged.SECRET_KEY ??= database?.secretKey ?? secretsIn(inData('secrets.json')).secretKey;
  return { ...merged, ...localStripeSettings(ports, merged.SECRET_KEY, env) };
}

/** @throws {Problem} when a database of one's own is named without the owner's address that migrations need */
export function requireOwnerUrl(env = process.env) {
  if (embedded(env) || env.DATABASE_OWNER_URL) return;
  throw new Problem(
    '设置了 DATABASE_URL，但没有 DATABASE_OWNER_URL；请同时设置 overturn_owner 的连接地址，建表需要它（见 docs/OPERATING.md）。',
    'DATABASE_URL is set without DATABASE_OWNER_URL; set the address of overturn_owner too, migrations need it (see docs/OPERATING.md).',
  );
}
