import './check-node.cjs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './run/paths.mjs';
import { freePort } from './run/ports.mjs';
import { main } from './run/problem.mjs';
import { tryProduct } from './run/trial.mjs';

function playwright({ ports, env }, chromium, loginsFile, args) {
  const cli = path.join(root, 'node_modules/@playwright/test/cli.js');
  const child = spawn(process.execPath, [cli, 'test', '-c', 'test/browser/playwright.config.ts', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      CHROMIUM_PATH: chromium,
      ADMIN_URL: env.ADMIN_URL,
      PORTAL_URL: env.PORTAL_URL,
      API_URL: `http://127.0.0.1:${ports.api}`,
      MAIL_URL: `http://127.0.0.1:${ports.mailWeb}`,
      DEMO_LOGINS: loginsFile,
    },
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

// Answers by mail are on, at a port of their own.
process.env.REPLY_DOMAIN ||= 'reply.localhost';
process.env.REPLY_SMTP_PORT ||= String(await freePort());

// npm run test:browser: the product on ports and data of its own, then the journeys of test/browser. Arguments go to Playwright.
await main(() =>
  tryProduct('5200', (running, chromium, loginsFile) =>
    playwright(running, chromium, loginsFile, process.argv.slice(2)),
  ),
);
