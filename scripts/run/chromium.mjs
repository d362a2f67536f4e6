import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './paths.mjs';
import { Problem } from './problem.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

function playwrightsOwn() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  if (fs.existsSync(chromium.executablePath())) return chromium.executablePath();
  const cli = path.join(root, 'node_modules/@playwright/test/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  return chromium.executablePath();
}

/**
 * A Chromium to test with: CHROMIUM_PATH, one of the system's, else Playwright's own, downloaded on first use.
 * @throws {Problem} when there is none
 */
export function findChromium(env = process.env) {
  const found =
    [env.CHROMIUM_PATH, ...PLACES].find((place) => place && fs.existsSync(place)) ?? playwrightsOwn();
  if (fs.existsSync(found)) return found;
  throw new Problem(
    '没有找到 Chromium；请安装（Debian：apt-get install chromium fonts-noto-cjk），或用 CHROMIUM_PATH 指定其路径后重试。',
    'No Chromium was found; install one (Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH, and try again.',
  );
}
