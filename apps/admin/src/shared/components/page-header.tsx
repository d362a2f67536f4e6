import type { ReactNode } from 'react';

interface PageHeaderProps {
  readonly title: ReactNode;
  /** Buttons at the right. */
  readonly extra?: ReactNode;
  /** A line below the title. */
  readonly children?: ReactNode;
}

/** The head of a page, with its only h1. */
export function PageHeader({ title, extra, children }: PageHeaderProps) {
  return (
    <header className="page-header">
      <div className="page-header-row">
        <h1>{title}</h1>
        {extra ? <div className="page-header-extra">{extra}</div> : null}
      </div>
      {children ? <div className="page-header-below">{children}</div> : null}
    </header>
  );
}
