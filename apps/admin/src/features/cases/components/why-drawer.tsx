import type { DeadlineView } from '@overturn/contracts/admin';
import { Drawer } from 'antd';
import { useDeadlineName } from '../../../shared/words/deadline-name';
import { useT } from '../../../shared/i18n';
import { DeadlineReadings } from './deadline-readings';
import { DeadlineRecord } from './deadline-record';
import { WhyFacts } from './why-facts';

interface WhyDrawerProps {
  readonly deadline: DeadlineView;
  readonly onClose: () => void;
}

/** Why this date: the rule and its authority, every way to read it, its reminders and its history. */
export function WhyDrawer({ deadline, onClose }: WhyDrawerProps) {
  const t = useT();
  const name = useDeadlineName()(deadline.code);
  return (
    <Drawer
      open
      size={560}
      title={`${t('cases.why.title')} · ${name}`}
      onClose={onClose}
      className="why-drawer"
    >
      <WhyFacts why={deadline.why} zone={deadline.zone} />
      <DeadlineReadings
        readings={deadline.readings}
        isAmbiguous={deadline.isAmbiguous}
        zone={deadline.zone}
        dueAt={deadline.dueAt}
      />
      <DeadlineRecord deadline={deadline} />
    </Drawer>
  );
}
