import { ClockCircleOutlined } from '@ant-design/icons';
import { formatInstant } from '@overturn/ui';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useNow } from '../../shared/clock';
import { useLocale, useT } from '../../shared/i18n';
import { useSession } from '../../shared/session';

const ClockDrawer = lazy(async () => ({ default: (await import('./clock-drawer')).ClockDrawer }));

/** The product's time in the head bar, where it can be moved on. */
export function ClockButton() {
  const t = useT();
  const locale = useLocale();
  const { person } = useSession();
  const now = formatInstant(new Date(useNow()).toISOString(), locale, person.zone);
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const open = () => {
    setOpen(true);
    setWasOpened(true);
  };
  return (
    <>
      <Button type="text" icon={<ClockCircleOutlined />} aria-label={t('clock.open', { now })} onClick={open}>
        <time className="wide-only">{now}</time>
      </Button>
      {wasOpened ? (
        <Suspense fallback={null}>
          <ClockDrawer isOpen={isOpen} now={now} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
