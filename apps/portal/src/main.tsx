import './app/portal.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { WelcomePage } from './features/welcome/welcome-page';
import { LanguageProvider } from './shared/language';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <WelcomePage />
    </LanguageProvider>
  </StrictMode>,
);
