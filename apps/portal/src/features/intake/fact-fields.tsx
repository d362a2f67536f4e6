import { CAUSES, MARKETPLACE_CODES, SUSPENSION_TYPES } from '@overturn/kernel/vocabulary';
import { fieldRuleText } from '@overturn/ui';
import { Field } from '../../shared/fields/field';
import { useLanguage, useTexts } from '../../shared/language';
import { learnTexts } from '../../shared/advice/learn-texts';
import { marketName } from '../../shared/market-name';
import { intakeTexts } from './texts';
import type { Intake } from './use-intake';

/** What happened, in plain words; filled in from the notice where it says so. */
export function FactFields({ intake }: { readonly intake: Intake }) {
  const t = useTexts(intakeTexts);
  const learn = useTexts(learnTexts);
  const { locale } = useLanguage();
  const { draft, change, missing, read, reading } = intake;
  const required = (key: (typeof missing)[number]) =>
    missing.includes(key) ? fieldRuleText('REQUIRED', locale) : undefined;
  /** The dates follow from these: they are worked out anew. */
  const rework = (part: Partial<typeof draft>) => {
    change(part);
    if (reading) read.mutate({ ...draft, ...part });
  };
  const one = <Value extends string>(values: readonly Value[], value: string): Value | null =>
    values.find((known) => known === value) ?? null;
  const isDateOfPhoto = draft.isFromPhoto && reading?.noticeDate === draft.receivedOn;
  return (
    <section className="card form" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('facts.title')}</h2>
      <fieldset className="choices">
        <legend>{t('facts.type')}</legend>
        {SUSPENSION_TYPES.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="suspensionType"
              aria-invalid={missing.includes('suspensionType')}
              checked={draft.suspensionType === value}
              onChange={() => rework({ suspensionType: value })}
            />
            <span>{t(`plain.${value}`)}</span>
          </label>
        ))}
        {missing.includes('suspensionType') ? (
          <p className="field-error">{required('suspensionType')}</p>
        ) : null}
      </fieldset>
      <Field
        label={t('facts.market')}
        error={required('marketplace')}
        input={(own) => (
          <select
            {...own}
            value={draft.marketplace ?? ''}
            onChange={({ target }) => rework({ marketplace: one(MARKETPLACE_CODES, target.value) })}
          >
            <option value="">{t('facts.choose')}</option>
            {MARKETPLACE_CODES.map((code) => (
              <option key={code} value={code}>
                {marketName(code, locale)}
              </option>
            ))}
          </select>
        )}
      />
      <Field
        label={t('facts.cause')}
        error={required('cause')}
        input={(own) => (
          <select
            {...own}
            value={draft.cause ?? ''}
            onChange={({ target }) => change({ cause: one(CAUSES, target.value) })}
          >
            <option value="">{t('facts.choose')}</option>
            {CAUSES.map((cause) => (
              <option key={cause} value={cause}>
                {learn(`cause.${cause}`)}
              </option>
            ))}
          </select>
        )}
      />
      <Field
        label={t('facts.receivedOn')}
        hint={isDateOfPhoto ? t('photo.date') : undefined}
        error={required('receivedOn')}
        input={(own) => (
          <input
            {...own}
            type="date"
            value={draft.receivedOn}
            onChange={({ target }) => rework({ receivedOn: target.value })}
          />
        )}
      />
      {(['company', 'shop'] as const).map((key) => (
        <Field
          key={key}
          label={t(`facts.${key}`)}
          error={required(key)}
          input={(own) => (
            <input
              {...own}
              maxLength={120}
              autoComplete={key === 'company' ? 'organization' : 'off'}
              value={draft[key]}
              onChange={({ target }) => change({ [key]: target.value })}
            />
          )}
        />
      ))}
      <Field
        label={t('facts.message')}
        input={(own) => (
          <textarea
            {...own}
            className="short"
            maxLength={2000}
            value={draft.message}
            onChange={({ target }) => change({ message: target.value })}
          />
        )}
      />
    </section>
  );
}
