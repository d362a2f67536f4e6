import type { LetterheadView } from '@overturn/contracts/admin';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api';
import { Loaded } from '../../shared/components/loaded';
import { PageHeader } from '../../shared/components/page-header';
import { useFormProblem } from '../../shared/form-problem';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useCan } from '../../shared/session';
import { LogoField } from './logo-field';
import { PhoneFields } from './phone-fields';
import { PublicAddress } from './public-address';
import './letterhead.css';

const letterheadQuery = queryOptions({
  queryKey: ['letterhead'],
  queryFn: ({ signal }) => api.getLetterhead({}, signal),
});

const FIELDS = [
  ['nameZh', 100],
  ['nameEn', 100],
  ['addressZh', 200],
  ['addressEn', 200],
  ['email', 100],
  ['taxNumber', 40],
  ['sloganZh', 80],
  ['sloganEn', 80],
] as const;

/** The one place where the firm says who it is: on papers, in mails, at the portal. */
export function LetterheadPage() {
  const t = useT();
  const query = useQuery(letterheadQuery);
  return (
    <>
      <PageHeader title={t('letterhead.title')}>{t('letterhead.hint')}</PageHeader>
      <Loaded query={query}>
        {(letterhead) => <LetterheadForm key={letterhead.version} letterhead={letterhead} />}
      </Loaded>
      <PublicAddress />
    </>
  );
}

type LetterheadInput = Omit<LetterheadView, 'version' | 'logoSha256' | 'colour'> & {
  readonly colour: string;
};

function LetterheadForm({
  letterhead: { version, logoSha256, ...letterhead },
}: {
  readonly letterhead: LetterheadView;
}) {
  const t = useT();
  const can = useCan();
  const report = useReport();
  const client = useQueryClient();
  const [form] = Form.useForm<LetterheadInput>();
  const problem = useFormProblem(form, { 'IDENTITY.COLOUR_TOO_PALE': 'colour' });
  const [logo, setLogo] = useState(logoSha256);
  const colour = Form.useWatch('colour', form) ?? '';
  const save = useMutation({
    mutationFn: ({ colour: typed, phones, ...input }: LetterheadInput) =>
      api.saveLetterhead({
        body: {
          ...input,
          version,
          logoSha256: logo,
          colour: typed.trim() === '' ? null : typed.trim(),
          phones: phones.map((phone) => phone.trim()).filter(Boolean),
        },
      }),
    onSuccess: (saved) => {
      client.setQueryData(letterheadQuery.queryKey, saved);
      report.success(t('shared.saved'));
    },
    onError: problem.show,
  });
  const mayChange = can('fee:manage_plans');
  return (
    <Form<LetterheadInput>
      form={form}
      layout="vertical"
      requiredMark={false}
      disabled={!mayChange}
      initialValues={{ ...letterhead, colour: letterhead.colour ?? '' }}
      className="card letterhead-form"
      onFinish={(input) => {
        problem.clear();
        save.mutate(input);
      }}
    >
      {problem.text ? (
        <Alert type="error" showIcon role="alert" className="form-alert" title={problem.text} />
      ) : null}
      {mayChange ? null : <p className="quiet">{t('letterhead.forbidden')}</p>}
      <LogoField value={logo} isClosed={!mayChange} onChange={setLogo} />
      {FIELDS.map(([name, max]) => (
        <Form.Item
          key={name}
          name={name}
          label={t(`letterhead.${name}`)}
          rules={
            name === 'nameZh' || name === 'nameEn'
              ? [{ required: true, whitespace: true, message: t('shared.required') }]
              : []
          }
        >
          <Input maxLength={max} />
        </Form.Item>
      ))}
      <Form.Item name="colour" label={t('letterhead.colour')} extra={t('letterhead.colourHint')}>
        <Input maxLength={7} placeholder="#0f56c9" suffix={<Swatch colour={colour} />} />
      </Form.Item>
      <PhoneFields />
      <p className="quiet">{t('letterhead.accounts')}</p>
      {mayChange ? (
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('shared.save')}
        </Button>
      ) : null}
    </Form>
  );
}

/** What the colour looks like under white letters. */
const Swatch = ({ colour }: { readonly colour: string }) =>
  /^#[0-9a-f]{6}$/i.test(colour) ? (
    <span aria-hidden className="letterhead-swatch" style={{ background: colour }} />
  ) : null;
