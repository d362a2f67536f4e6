import type { FapiaoTitleView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api';
import { Loaded } from '../../shared/components/loaded';
import { SavingDialog } from '../../shared/dialogs/saving-dialog';
import { useLocale, useT } from '../../shared/i18n';
import type { ClientSectionProps } from '../../shared/parts/client-sections';
import { useCan, useSession } from '../../shared/session';
import { fapiaoTitleQuery, useFapiaoChange } from './api/fapiao.queries';

const FIELDS = [
  ['title', 100],
  ['taxNumber', 20],
  ['address', 200],
  ['phone', 40],
  ['bankName', 100],
  ['bankAccount', 60],
] as const;
type TitleInput = Pick<FapiaoTitleView, (typeof FIELDS)[number][0]>;

/** The section of the client page about to whom its fapiaos are made out. */
export function ClientTitle({ clientId }: ClientSectionProps) {
  const t = useT();
  const can = useCan();
  const query = useQuery(fapiaoTitleQuery(clientId));
  const [isOpen, open] = useState(false);
  return (
    <section className="card client-section" aria-labelledby="client-fapiao-title">
      <div className="card-head">
        <h2 id="client-fapiao-title">{t('fapiao.titleData')}</h2>
        {can('invoice:write') && query.data ? (
          <Button size="small" onClick={() => open(true)}>
            {t('fapiao.titleData.edit')}
          </Button>
        ) : null}
      </div>
      <Loaded query={query}>
        {(title) => (
          <>
            {title.isKept ? <Kept title={title} /> : <p className="quiet">{t('fapiao.titleData.none')}</p>}
            {isOpen ? <TitleDialog clientId={clientId} title={title} onClose={() => open(false)} /> : null}
          </>
        )}
      </Loaded>
    </section>
  );
}

function Kept({ title }: { readonly title: FapiaoTitleView }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  return (
    <>
      <ul className="part-list">
        {FIELDS.filter(([name]) => title[name] !== '').map(([name]) => (
          <li key={name}>
            <span>
              <span className="quiet">{t(`fapiao.${name}`)}</span> {title[name]}
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {t('fapiao.titleData.version', {
          version: title.version,
          by: title.madeBy ?? t('fapiao.byClient'),
          at: title.madeAt === null ? '' : formatInstant(title.madeAt, locale, zone),
        })}
      </p>
    </>
  );
}

interface TitleDialogProps {
  readonly clientId: string;
  readonly title: FapiaoTitleView;
  readonly onClose: () => void;
}

function TitleDialog({ clientId, title, onClose }: TitleDialogProps) {
  const t = useT();
  const save = useFapiaoChange((input: TitleInput) =>
    api.saveFapiaoTitle({ params: { clientId }, body: { ...input, version: title.version } }),
  );
  return (
    <SavingDialog<TitleInput, unknown>
      title={t('fapiao.titleData')}
      hint={t('fapiao.titleData.hint')}
      initialValues={title}
      change={save}
      fieldOfCode={{ 'FAPIAO.TAX_NUMBER_WRONG': 'taxNumber' }}
      onClose={onClose}
    >
      {FIELDS.map(([name, max]) => (
        <Form.Item
          key={name}
          name={name}
          label={t(`fapiao.${name}`)}
          rules={
            name === 'title' ? [{ required: true, whitespace: true, message: t('shared.required') }] : []
          }
        >
          <Input maxLength={max} />
        </Form.Item>
      ))}
    </SavingDialog>
  );
}
