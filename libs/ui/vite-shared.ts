import { fileURLToPath } from 'node:url';
import type { ProxyOptions } from 'vite';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The path aliases of both screens' apps. */
export const ALIASES = [
  { find: '@overturn/ui', replacement: root('libs/ui/src/index.ts') },
  { find: '@overturn/kernel/vocabulary', replacement: root('libs/kernel/src/vocabulary/index.ts') },
  { find: '@overturn/wording', replacement: root('libs/wording/src/index.ts') },
  { find: '@overturn/lint', replacement: root('libs/lint/src/index.ts') },
  { find: /^@overturn\/contracts\/(\w+)$/, replacement: root('libs/contracts/src/$1/index.ts') },
];

/** `/api` goes to the API, so that the browser sees one origin. */
export const API_PROXY: Record<string, ProxyOptions> = {
  '/api': { target: process.env['API_URL'] ?? 'http://127.0.0.1:4000', changeOrigin: false },
};

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // antd writes its styles at run time.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

export const SECURITY_HEADERS: Record<string, string> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
