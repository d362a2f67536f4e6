import type { PortalFapiaoView, PortalInvoiceView } from '@overturn/contracts/portal';
import { FAPIAO_FORMS, type FapiaoForm } from '@overturn/kernel/vocabulary';
import { formatMoney } from '@overturn/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { portalApi } from '../../../shared/api';
import { Field } from '../../../shared/fields/field';
import { useLanguage, useTexts } from '../../../shared/language';
import { Loaded } from '../../../shared/loaded';
import { Problem } from '../../../shared/problem';
import { fapiaosQuery, titleQuery } from './fapiao.queries';
import { fapiaoTexts } from './texts';
import { TitleForm } from './title-form';

interface FapiaoSectionProps {
  readonly caseId: string;
  readonly invoices: readonly PortalInvoiceView[];
}

/** Fapiaos of a case: to whom they are made out, which paid invoices one can be asked for, and what was issued. */
export function FapiaoSection({ caseId, invoices }: FapiaoSectionProps) {
  const t = useTexts(fapiaoTexts);
  const query = useQuery(fapiaosQuery(caseId));
  const { data: title } = useQuery(titleQuery);
  const [isEditing, edit] = useState(false);
  return (
    <section className="card stack" aria-labelledby="fapiao-title">
      <h2 id="fapiao-title">{t('fapiao')}</h2>
      <p className="hint">{t('lead')}</p>
      {title?.isKept && !isEditing ? (
        <div>
          <p>
            <b>{title.title}</b>
            <br />
            <span className="hint">{title.taxNumber === '' ? t('noTaxNumber') : title.taxNumber}</span>
          </p>
          <button type="button" className="button" onClick={() => edit(true)}>
            {t('title.edit')}
          </button>
        </div>
      ) : null}
      {title && (isEditing || !title.isKept) ? (
        <TitleForm key={title.version} title={title} onSaved={() => edit(false)} />
      ) : null}
      <Loaded query={query}>
        {({ items }) => (
          <>
            {items.length > 0 ? (
              <ul className="rows" aria-label={t('list')}>
                {items.map((one) => (
                  <FapiaoLine key={one.id} one={one} />
                ))}
              </ul>
            ) : null}
            {title?.isKept
              ? askable(invoices, items).map((invoice) => (
                  <Ask
                    key={invoice.id}
                    caseId={caseId}
                    invoice={invoice}
                    hasTaxNumber={title.taxNumber !== ''}
                  />
                ))
              : null}
          </>
        )}
      </Loaded>
    </section>
  );
}

/** Paid invoices of which something is on no fapiao yet and none is asked for; the server knows better and says why not. */
const askable = (invoices: readonly PortalInvoiceView[], fapiaos: readonly PortalFapiaoView[]) =>
  invoices.filter(({ id, state, currency, totalMinor, creditedMinor }) => {
    const own = fapiaos.filter((one) => one.invoiceId === id && one.state !== 'withdrawn');
    if (state !== 'paid' || own.some((one) => one.state === 'requested')) return false;
    if (currency !== 'CNY') return own.length === 0;
    const covered = own.reduce(
      (sum, { colour, totalMinor: minor }) => sum + BigInt(minor ?? '0') * (colour === 'red' ? -1n : 1n),
      0n,
    );
    return covered < BigInt(totalMinor) - BigInt(creditedMinor);
  });

function FapiaoLine({ one }: { readonly one: PortalFapiaoView }) {
  const t = useTexts(fapiaoTexts);
  const { locale } = useLanguage();
  const sign = one.colour === 'red' ? '-' : '';
  return (
    <li className="row">
      <div>
        <b>
          {t(`colour.${one.colour}`)} {t(`form.${one.form}`)} · {t(`state.${one.state}`)}
        </b>
        <p className="hint">
          {t('ofInvoice', { number: one.invoiceNumber })}
          {one.issuedOn === null ? null : ` · ${one.issuedOn}`}
        </p>
        {one.number === null ? null : (
          <p>
            <bdi>{one.number}</bdi> ·{' '}
            {formatMoney({ currency: 'CNY', minor: `${sign}${one.totalMinor ?? '0'}` }, locale)}
          </p>
        )}
        {one.files.map(({ id, format }) => (
          <p key={id}>
            <a
              className="row-link"
              href={`/api/v1/portal/fapiaos/${one.id}/files/${id}`}
              download={format === 'other' ? undefined : `${one.number ?? one.id}.${format}`}
            >
              {t('save', {
                format: format === 'other' ? '' : format.toUpperCase(),
                number: one.number ?? '',
              })}
            </a>
          </p>
        ))}
      </div>
    </li>
  );
}

interface AskProps {
  readonly caseId: string;
  readonly invoice: PortalInvoiceView;
  readonly hasTaxNumber: boolean;
}

function Ask({ caseId, invoice, hasTaxNumber }: AskProps) {
  const t = useTexts(fapiaoTexts);
  const cache = useQueryClient();
  const [form, setForm] = useState<FapiaoForm>(hasTaxNumber ? 'special' : 'general');
  const ask = useMutation({
    mutationFn: () => portalApi.requestFapiao({ params: { invoiceId: invoice.id }, body: { form } }),
    onSuccess: () => cache.invalidateQueries({ queryKey: fapiaosQuery(caseId).queryKey }),
  });
  return (
    <div className="stack">
      <Field
        label={t('ask.form', { number: invoice.number })}
        input={(own) => (
          <select {...own} value={form} onChange={({ target }) => setForm(target.value as FapiaoForm)}>
            {FAPIAO_FORMS.filter((one) => hasTaxNumber || one === 'general').map((one) => (
              <option key={one} value={one}>
                {t(`form.${one}`)}
              </option>
            ))}
          </select>
        )}
      />
      <div className="actions">
        <button
          type="button"
          className="button button-main"
          disabled={ask.isPending}
          onClick={() => ask.mutate()}
        >
          {t('ask', { number: invoice.number })}
        </button>
      </div>
      <Problem error={ask.error} />
    </div>
  );
}
