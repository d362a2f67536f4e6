import type { ReactNode } from 'react';

export interface ViewTab<View extends string> {
  readonly key: View;
  readonly text: string;
  /** How much is there. */
  readonly count?: ReactNode;
  readonly isAlarming?: boolean;
}

interface ViewTabsProps<View extends string> {
  readonly label: string;
  readonly tabs: readonly ViewTab<View>[];
  readonly current: View;
  readonly onChange: (view: View) => void;
}

/** The views of one page, each with its count; which is open stands in the address. */
export const ViewTabs = <View extends string>({ label, tabs, current, onChange }: ViewTabsProps<View>) => (
  <nav className="view-tabs" aria-label={label}>
    {tabs.map(({ key, text, count, isAlarming }) => (
      <button
        key={key}
        type="button"
        className="view-tab"
        aria-current={key === current ? 'page' : undefined}
        onClick={() => onChange(key)}
      >
        {text}
        {count === undefined ? null : (
          <span className="view-tab-count" data-alarming={isAlarming ?? false}>
            {' '}
            {count}
          </span>
        )}
      </button>
    ))}
  </nav>
);
