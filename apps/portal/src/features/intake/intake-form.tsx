import { INTAKE_CONSENTS, type FirmNames } from '@overturn/kernel/vocabulary';
import type { SubmitEvent } from 'react';
import { useFirmName, useTexts } from '../../shared/language';
import { Problem } from '../../shared/problem';
import { ContactFields } from './contact-fields';
import { FactFields } from './fact-fields';
import { NoticeFields } from './notice-fields';
import { ReadingCard } from './reading-card';
import { clarityOf } from './intake-draft';
import { intakeTexts } from './texts';
import { useIntake, type Intake } from './use-intake';

interface IntakeFormProps {
  readonly slug: string;
  readonly page: { readonly firm: FirmNames; readonly formToken: string; readonly now: string };
  readonly onSent: (sent: { reference: string; token: string }) => void;
  readonly onFormTooOld: () => void;
}

/** The notice, what it says, the visitor's situation, how to reach them, and their consent: one page, one button. */
export function IntakeForm({ slug, page, onSent, onFormTooOld }: IntakeFormProps) {
  const t = useTexts(intakeTexts);
  const intake = useIntake({ slug, page, onSent, onFormTooOld });
  const { reading, send, submit, missing, draft } = intake;
  const photo = draft.isFromPhoto ? { clarity: clarityOf(draft.files) } : null;
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    // After the marks are drawn, to the first of them.
    if (submit().length > 0)
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <form className="stack" onSubmit={onSubmit} noValidate>
      <NoticeFields intake={intake} />
      {reading ? <ReadingCard reading={reading} photo={photo} /> : null}
      <FactFields intake={intake} />
      <ContactFields intake={intake} />
      <Consents intake={intake} firm={useFirmName(page.firm) ?? ''} />
      <label className="trap" aria-hidden="true">
        Website
        <input
          tabIndex={-1}
          autoComplete="off"
          value={intake.draft.website}
          onChange={(event) => intake.change({ website: event.target.value })}
        />
      </label>
      {missing.length > 0 ? (
        <p className="field-error" role="alert">
          {t('problems', { count: missing.length })}
        </p>
      ) : null}
      <Problem error={send.error} />
      <button type="submit" className="button button-main" disabled={send.isPending}>
        {t('send')}
      </button>
    </form>
  );
}

function Consents({ intake, firm }: { readonly intake: Intake; readonly firm: string }) {
  const t = useTexts(intakeTexts);
  const { draft, change, missing } = intake;
  const isWrong = missing.includes('consents');
  return (
    <fieldset className="card checks">
      <legend>{t('consent.title')}</legend>
      {INTAKE_CONSENTS.map((one) => (
        <label key={one}>
          <input
            type="checkbox"
            aria-invalid={isWrong && !draft.consents.includes(one)}
            checked={draft.consents.includes(one)}
            onChange={({ target }) =>
              change({
                consents: target.checked
                  ? [...draft.consents, one]
                  : draft.consents.filter((other) => other !== one),
              })
            }
          />
          <span>{t(`consent.${one}`, { firm })}</span>
        </label>
      ))}
      {isWrong ? <p className="field-error">{t('consent.all')}</p> : null}
    </fieldset>
  );
}
