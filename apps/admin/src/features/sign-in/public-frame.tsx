import { type ReactNode, useEffect } from 'react';
import { Brand } from '../../app/brand';
import { LanguageSwitch } from '../../app/language-switch';
import './public-frame.css';

interface PublicFrameProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of the pages that need no sign-in: a card with the page's h1. */
export function PublicFrame({ title, subtitle, children }: PublicFrameProps) {
  useEffect(() => {
    document.title = `${title} · Overturn`;
  }, [title]);
  return (
    <div className="public">
      <header className="public-head">
        <Brand />
        <LanguageSwitch />
      </header>
      <main className="public-card" aria-live="polite">
        <h1>{title}</h1>
        {subtitle ? <p className="public-subtitle">{subtitle}</p> : null}
        {children}
      </main>
    </div>
  );
}
