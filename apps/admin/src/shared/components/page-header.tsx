import { type ReactNode, useEffect, useRef } from 'react';

interface PageHeaderProps {
  readonly title: ReactNode;
  /** Buttons at the right. */
  readonly extra?: ReactNode;
  /** A line below the title. */
  readonly children?: ReactNode;
}

/** The head of a page, with its only h1, which also names the browser's tab. */
export function PageHeader({ title, extra, children }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${heading.current?.textContent ?? ''} · Overturn`;
  }, [title]);
  return (
    <header className="page-header">
      <div className="page-header-row">
        <h1 ref={heading}>{title}</h1>
        {extra ? <div className="page-header-extra">{extra}</div> : null}
      </div>
      {children ? <div className="page-header-below">{children}</div> : null}
    </header>
  );
}
