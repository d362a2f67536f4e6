import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { lightContracts } from './light-contracts';
import { ALIASES, API_PROXY, SECURITY_HEADERS } from '../../libs/ui/vite-shared';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [lightContracts(), react()],
  resolve: { alias: ALIASES },
  build: {
    outDir: fileURLToPath(new URL('../../dist/portal', import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 1200,
  },
  server: { host: '127.0.0.1', strictPort: true, proxy: API_PROXY },
  preview: { host: '127.0.0.1', strictPort: true, proxy: API_PROXY, headers: SECURITY_HEADERS },
});
