import type { PortalFapiaoTitleView } from '@overturn/contracts/portal';
import { ApiProblem, fieldText } from '@overturn/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { portalApi } from '../../../shared/api';
import { Field } from '../../../shared/fields/field';
import { useLanguage, useTexts } from '../../../shared/language';
import { Problem } from '../../../shared/problem';
import { titleQuery } from './fapiao.queries';
import { fapiaoTexts } from './texts';

const FIELDS = [
  ['title', 100, 'organization'],
  ['taxNumber', 20, 'off'],
  ['address', 200, 'street-address'],
  ['phone', 40, 'tel'],
  ['bankName', 100, 'off'],
  ['bankAccount', 60, 'off'],
] as const;
type Name = (typeof FIELDS)[number][0];

interface TitleFormProps {
  readonly title: PortalFapiaoTitleView;
  readonly onSaved: () => void;
}

/** To whom fapiaos are made out; what was typed stays when it is refused. */
export function TitleForm({ title, onSaved }: TitleFormProps) {
  const t = useTexts(fapiaoTexts);
  const { locale } = useLanguage();
  const cache = useQueryClient();
  const [typed, setTyped] = useState<Readonly<Record<Name, string>>>(title);
  const save = useMutation({
    mutationFn: () => {
      const { title: name, taxNumber, address, phone, bankName, bankAccount } = typed;
      return portalApi.saveFapiaoTitle({
        body: { version: title.version, title: name, taxNumber, address, phone, bankName, bankAccount },
      });
    },
    onSuccess: (saved) => {
      cache.setQueryData(titleQuery.queryKey, saved);
      onSaved();
    },
  });
  const refusal = save.error ? ApiProblem.of(save.error) : null;
  const codeOf = (name: Name) => refusal?.fieldCode(name);
  const isOfAField = FIELDS.some(([name]) => codeOf(name) !== undefined);
  return (
    <form
      className="form stack"
      aria-label={t('title.edit')}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {FIELDS.map(([name, max, autoComplete]) => {
        const code = codeOf(name);
        return (
          <Field
            key={name}
            label={t(`title.${name}`)}
            hint={name === 'taxNumber' ? t('title.taxNumber.hint') : undefined}
            error={code ? fieldText(code, locale) : undefined}
            input={(own) => (
              <input
                {...own}
                maxLength={max}
                required={name === 'title'}
                autoComplete={autoComplete}
                value={typed[name]}
                onChange={({ target }) => setTyped((now) => ({ ...now, [name]: target.value }))}
              />
            )}
          />
        );
      })}
      <div className="actions">
        <button type="submit" className="button button-main" disabled={save.isPending}>
          {t('title.save')}
        </button>
      </div>
      {isOfAField ? null : <Problem error={save.error} />}
    </form>
  );
}
