import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { lightContracts } from './light-contracts';
import { ALIASES, API_PROXY, SECURITY_HEADERS } from '../../libs/ui/vite-shared';

/** Small things of many pages come in one piece: on a slow phone a request costs more than their bytes. */
const SHARED = /\/(apps\/portal\/src\/shared|libs\/\w+\/src|node_modules\/@tanstack)\/(?!.*problem)/;

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [lightContracts(), react()],
  resolve: { alias: ALIASES },
  build: {
    outDir: fileURLToPath(new URL('../../dist/portal', import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // What a page does not use of a lib stays out of its chunk: reading our libs does nothing by itself.
      treeshake: { moduleSideEffects: [{ test: /\/libs\//, sideEffects: false }] },
      output: { codeSplitting: { groups: [{ name: 'shared', test: SHARED, minShareCount: 2 }] } },
    },
  },
  server: { host: '127.0.0.1', strictPort: true, proxy: API_PROXY },
  preview: { host: '127.0.0.1', strictPort: true, proxy: API_PROXY, headers: SECURITY_HEADERS },
});
