import { Button, Skeleton } from 'antd';
import { Suspense, lazy, useState, type ComponentProps } from 'react';
import { useT } from '../../../../shared/i18n';
import type { VersionReader as Reader } from './version-reader';

// Marked texts need the editor, which is heavy.
const VersionReader = lazy(() =>
  import('./version-reader').then((module) => ({ default: module.VersionReader })),
);

/** The texts of a version with their comments, at once. */
export const OpenVersionText = (props: ComponentProps<typeof Reader>) => (
  <Suspense fallback={<Skeleton active />}>
    <VersionReader {...props} />
  </Suspense>
);

/** The texts of a version with their comments, when asked for. */
export function VersionText(props: ComponentProps<typeof Reader>) {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <Button type="link" size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {t('plans.readVersion')}
      </Button>
      {isOpen ? <OpenVersionText {...props} /> : null}
    </div>
  );
}
