import type { WaitingIntakeView } from '@overturn/contracts/admin';
import { ApiProblem, formatInstant, problemText } from '@overturn/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { ReasonDialog } from '../../shared/dialogs/reason-dialog';
import { useLocale, useT } from '../../shared/i18n';
import { useCan, useSession } from '../../shared/session';
import { FillInForm } from './fill-in-form';
import { IntakeFileLook } from './intake-file-look';
import { useDeclineIntake } from './intake.queries';

/** One enquiry: why it could not be read, what came with it, and what a person does with it. */
export function WaitingIntake({ intake }: { readonly intake: WaitingIntakeView }) {
  const t = useT();
  const can = useCan();
  const locale = useLocale();
  const { zone } = useSession().person;
  const [isOpen, setIsOpen] = useState(false);
  const [isDeclining, setIsDeclining] = useState(false);
  const decline = useDeclineIntake(intake.id);
  const { reference, receivedAt, company, shop, contact, message, failure, files } = intake;
  const ways = [contact.phone, contact.wechat, contact.email].filter(Boolean).join(' · ');
  const titleId = `intake-${intake.id}`;
  return (
    <li className="card" aria-labelledby={titleId}>
      <div className="card-head">
        <h2 id={titleId}>{t('intake.title', { reference })}</h2>
        <span className="quiet">{t('intake.received', { at: formatInstant(receivedAt, locale, zone) })}</span>
      </div>
      {failure && intake.state === 'unreadable' ? (
        <p role="note">{problemText(new ApiProblem(failure, 0, {}), locale)}</p>
      ) : null}
      <p className="wrapping">
        {t('intake.company')}：{company} · {t('intake.shop')}：{shop} · {t('intake.contact')}：{contact.name}{' '}
        · {ways}
      </p>
      <p className="quiet pre-line">
        {t('intake.message')}：{message || t('intake.noMessage')} ·{' '}
        {t('intake.files', { count: files.length })}
      </p>
      {intake.state === 'declined' ? (
        <p className="pre-line">
          {t('intake.declined', {
            name: intake.settledBy?.name ?? '',
            at: intake.settledAt ? formatInstant(intake.settledAt, locale, zone) : '',
          })}
          ：{intake.declineReason}
        </p>
      ) : null}
      <div className="intake-actions">
        {intake.state === 'unreadable' || files.length > 0 ? (
          <Button
            type={isOpen ? 'default' : 'primary'}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t(isOpen ? 'intake.shut' : 'intake.look')}
          </Button>
        ) : null}
        {intake.state === 'unreadable' && can('case:decline') ? (
          <Button onClick={() => setIsDeclining(true)}>{t('intake.decline')}</Button>
        ) : null}
      </div>
      {isOpen ? (
        <div className="intake-work">
          <div className="intake-files">
            {files.map((file) => (
              <IntakeFileLook key={file.id} intakeId={intake.id} file={file} />
            ))}
            {files.length === 0 ? <p className="quiet">{t('intake.files', { count: 0 })}</p> : null}
          </div>
          {intake.state === 'unreadable' && can('case:write') ? <FillInForm intake={intake} /> : null}
        </div>
      ) : null}
      {isDeclining ? (
        <ReasonDialog
          title={t('intake.decline.title', { reference })}
          hint={t(contact.email ? 'intake.decline.mailed' : 'intake.decline.notMailed')}
          label={t('intake.decline.reason')}
          change={decline}
          onClose={() => setIsDeclining(false)}
        />
      ) : null}
    </li>
  );
}
