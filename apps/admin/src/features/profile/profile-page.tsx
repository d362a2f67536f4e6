import { PageHeader } from '../../shared/components/page-header';
import { useT } from '../../shared/i18n';
import { CalendarSection } from './calendar-section';
import { DevicesSection } from './devices-section';
import { GeneralSection } from './general-section';
import { PasswordSection } from './password-section';
import { TotpSection } from './totp-section';

/** A person's own settings. */
export function ProfilePage() {
  const t = useT();
  return (
    <>
      <PageHeader title={t('profile.title')} />
      <div className="section-list">
        <GeneralSection />
        <PasswordSection />
        <TotpSection />
        <CalendarSection />
        <DevicesSection />
      </div>
    </>
  );
}
