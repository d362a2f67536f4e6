import { visitorLocale } from '@overturn/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './app/app';
import { startI18n } from './shared/i18n';
import './app/theme/tokens.css';
import './app/layout.css';
import './shared/shared.css';

// The content security policy has no eval, which zod would otherwise try.
z.config({ jitless: true });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
startI18n(visitorLocale());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
