import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import type { adminRoutes } from '@overturn/contracts/admin';
import type { RouteResponse } from '@overturn/contracts/common';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { Loaded } from '../../shared/components/loaded';
import { PageHeader } from '../../shared/components/page-header';
import { useFormProblem } from '../../shared/form-problem';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useCan } from '../../shared/session';
import { brandQuery, useSaveBrand } from './brand.queries';
import { PublicAddress } from './public-address';
import './brand.css';

type Brand = RouteResponse<typeof adminRoutes.getBrand>;
type Fields = Omit<Brand, 'version' | 'firmName' | 'colour'> & { readonly colour: string };

/** How the firm presents itself to its clients. */
export function BrandPage() {
  const t = useT();
  const query = useQuery(brandQuery);
  return (
    <>
      <PageHeader title={t('brand.title')}>{t('brand.hint')}</PageHeader>
      <Loaded query={query}>{(brand) => <BrandForm key={brand.version} brand={brand} />}</Loaded>
      <PublicAddress />
    </>
  );
}

function BrandForm({ brand }: { readonly brand: Brand }) {
  const t = useT();
  const report = useReport();
  const mayManage = useCan()('role:manage');
  const [form] = Form.useForm<Fields>();
  const problem = useFormProblem(form);
  const { mutate, isPending } = useSaveBrand();
  const colour = Form.useWatch('colour', form) ?? '';
  const save = ({ colour: typed, phones, ...fields }: Fields) => {
    problem.clear();
    mutate(
      {
        ...fields,
        version: brand.version,
        colour: typed.trim() === '' ? null : typed.trim(),
        phones: phones.map((phone) => phone.trim()).filter(Boolean),
      },
      { onSuccess: () => report.success(t('shared.saved')), onError: problem.show },
    );
  };
  const text = (name: 'addressZh' | 'addressEn' | 'sloganZh' | 'sloganEn', max: number) => (
    <Form.Item name={name} label={t(`brand.${name}`)}>
      <Input maxLength={max} lang={name.endsWith('En') ? 'en' : 'zh-CN'} />
    </Form.Item>
  );
  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      requiredMark={false}
      disabled={!mayManage}
      className="card"
      initialValues={{ ...brand, colour: brand.colour ?? '' }}
      onFinish={save}
    >
      {problem.text ? <Alert type="error" showIcon className="form-alert" title={problem.text} /> : null}
      {mayManage ? null : <p className="quiet">{t('brand.forbidden')}</p>}
      <p>
        <strong>{brand.firmName}</strong>
      </p>
      <Form.Item name="colour" label={t('brand.colour')} extra={t('brand.colour.hint')}>
        <Input maxLength={7} placeholder="#0f56c9" suffix={<Swatch colour={colour} />} />
      </Form.Item>
      {text('sloganZh', 80)}
      {text('sloganEn', 80)}
      {text('addressZh', 200)}
      {text('addressEn', 200)}
      <Form.List name="phones">
        {(fields, { add, remove }) => (
          <fieldset className="brand-phones">
            <legend>{t('brand.phones')}</legend>
            {fields.map(({ key, name }) => (
              <div key={key} className="brand-phone">
                <Form.Item name={name} noStyle>
                  <Input maxLength={30} inputMode="tel" aria-label={t('brand.phone', { number: name + 1 })} />
                </Form.Item>
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={t('brand.phone.remove', { number: name + 1 })}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            {fields.length < 5 ? (
              <Button icon={<PlusOutlined />} onClick={() => add('')}>
                {t('brand.phone.add')}
              </Button>
            ) : null}
          </fieldset>
        )}
      </Form.List>
      {mayManage ? (
        <Button type="primary" htmlType="submit" loading={isPending}>
          {t('shared.save')}
        </Button>
      ) : null}
    </Form>
  );
}

/** What the colour looks like under white letters. */
const Swatch = ({ colour }: { readonly colour: string }) =>
  /^#[0-9a-f]{6}$/i.test(colour) ? (
    <span aria-hidden className="brand-swatch" style={{ background: colour }} />
  ) : null;
