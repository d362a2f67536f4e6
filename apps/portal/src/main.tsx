import { visitorLocale } from '@overturn/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { HomePage } from './home/home-page';
import { LocaleProvider } from './shared/i18n';
import './shared/portal.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <LocaleProvider initial={visitorLocale()}>
      <HomePage />
    </LocaleProvider>
  </StrictMode>,
);
