import { formatInstant } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../shared/api';
import { useLocale, useT } from '../../shared/i18n';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { useSession } from '../../shared/session';

/** What the sender of a web enquiry wrote; nothing on a case that came in another way. */
export function IntakeCard({ current }: CasePanelProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const { data } = useQuery({
    queryKey: ['intake', current.id],
    queryFn: ({ signal }) => api.getIntakeOfCase({ params: { caseId: current.id } }, signal),
    staleTime: Infinity,
  });
  if (!data?.intake) return null;
  const { reference, receivedAt, company, shop, contact, message } = data.intake;
  const ways = [contact.phone, contact.wechat, contact.email].filter(Boolean).join(' · ');
  return (
    <section className="card" aria-labelledby="intake">
      <div className="card-head">
        <h2 id="intake">{t('intake.title', { reference })}</h2>
        <span className="quiet">{t('intake.received', { at: formatInstant(receivedAt, locale, zone) })}</span>
      </div>
      <p className="wrapping">
        {t('intake.company')}：{company} · {t('intake.shop')}：{shop}
      </p>
      <p className="wrapping">
        {t('intake.contact')}：{contact.name} · {ways}
      </p>
      <p className="quiet pre-line">
        {t('intake.message')}：{message || t('intake.noMessage')}
      </p>
    </section>
  );
}
