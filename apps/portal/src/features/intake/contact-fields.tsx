import { ApiProblem, fieldRuleText } from '@overturn/ui';
import { Field } from '../../shared/fields/field';
import { useLanguage, useTexts } from '../../shared/language';
import { intakeTexts } from './texts';
import type { Intake } from './use-intake';

const WAYS = [
  ['phone', 'tel', 40],
  ['wechat', 'off', 60],
  ['email', 'email', 254],
] as const;

/** How to reach the visitor: one way at least. */
export function ContactFields({ intake }: { readonly intake: Intake }) {
  const t = useTexts(intakeTexts);
  const { locale } = useLanguage();
  const { draft, change, missing, send } = intake;
  const refused = send.error ? ApiProblem.of(send.error).fieldCode('email') : undefined;
  const errorOf = (way: (typeof WAYS)[number][0]) => {
    if (way === 'email' && refused) return fieldRuleText(refused, locale);
    return way === 'phone' && missing.includes('contact') ? t('contact.one') : undefined;
  };
  return (
    <section className="card form" aria-labelledby="contact-title">
      <h2 id="contact-title">{t('contact.title')}</h2>
      <Field
        label={t('contact.name')}
        error={missing.includes('name') ? fieldRuleText('REQUIRED', locale) : undefined}
        input={(own) => (
          <input
            {...own}
            maxLength={80}
            autoComplete="name"
            value={draft.name}
            onChange={({ target }) => change({ name: target.value })}
          />
        )}
      />
      <p className="hint">{t('contact.hint')}</p>
      {WAYS.map(([way, autoComplete, max]) => (
        <Field
          key={way}
          label={t(`contact.${way}`)}
          error={errorOf(way)}
          input={(own) => (
            <input
              {...own}
              type={way === 'email' ? 'email' : way === 'phone' ? 'tel' : 'text'}
              maxLength={max}
              autoComplete={autoComplete}
              value={draft[way]}
              onChange={({ target }) => change({ [way]: target.value })}
            />
          )}
        />
      ))}
    </section>
  );
}
