import type { CaseView } from '@overturn/contracts/admin';
import {
  MARKETPLACE_CODES,
  OUTCOME_KINDS,
  type MarketplaceCode,
  type OutcomeKind,
} from '@overturn/kernel/vocabulary';
import { Form, Input, Radio, Select } from 'antd';
import { api } from '../../../shared/api';
import { EvidenceField } from '../../../shared/evidence/evidence-field';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCaseChange } from '../api/outcome.queries';
import { asinsIn, wrongAsins } from '../model/scope-text';
import { ChangeDialog } from './change-dialog';

interface ClaimInput {
  readonly outcome: OutcomeKind;
  readonly asins?: string;
  readonly marketplaces?: MarketplaceCode[];
  readonly note?: string;
  readonly evidenceIds?: string[];
}

interface ClaimDialogProps {
  readonly current: CaseView;
  readonly onClose: () => void;
}

/** Records what a client reports: all back, or which ASINs and marketplaces. */
export function ClaimDialog({ current, onClose }: ClaimDialogProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<ClaimInput>();
  const outcome = Form.useWatch('outcome', form) as OutcomeKind | undefined;
  const claim = useCaseChange((input: ClaimInput) =>
    api.claimOutcome({
      params: { caseId: current.id },
      body: {
        version: current.version,
        outcome: input.outcome,
        scope:
          input.outcome === 'reinstated'
            ? { asins: [], marketplaces: [] }
            : { asins: asinsIn(input.asins ?? ''), marketplaces: input.marketplaces ?? [] },
        note: input.note ?? '',
        evidenceIds: input.evidenceIds ?? [],
      },
    }),
  );
  const submit = (input: ClaimInput) =>
    claim.mutate(input, {
      onSuccess: () => {
        report.success(t('outcome.claim.done'));
        onClose();
      },
    });
  return (
    <ChangeDialog<ClaimInput>
      title={t('outcome.claim.title')}
      hint={t('outcome.claim.hint')}
      okText={t('outcome.claim.title')}
      form={form}
      initial={{ outcome: 'reinstated', evidenceIds: [] }}
      isPending={claim.isPending}
      error={claim.error}
      onFinish={submit}
      onClose={onClose}
    >
      <Form.Item name="outcome" label={t('outcome.field.kind')}>
        <Radio.Group
          options={OUTCOME_KINDS.map((value) => ({ value, label: t(`vocab.outcomeKind.${value}`) }))}
        />
      </Form.Item>
      {outcome === 'partially_reinstated' ? <ScopeFields /> : null}
      <Form.Item name="note" label={t('outcome.field.note')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
      </Form.Item>
      <Form.Item name="evidenceIds" label={t('outcome.field.evidence')} extra={t('outcome.evidence.hint')}>
        <EvidenceField caseId={current.id} initialKind="account_state" />
      </Form.Item>
    </ChangeDialog>
  );
}

/** What is back: ASINs, marketplaces, or both. */
function ScopeFields() {
  const t = useT();
  return (
    <>
      <Form.Item
        name="asins"
        label={t('outcome.field.asins')}
        extra={t('outcome.scope.hint')}
        dependencies={['marketplaces']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, typed: string | undefined) => {
              const asins = asinsIn(typed ?? '');
              const [wrong] = wrongAsins(asins);
              if (wrong !== undefined)
                return Promise.reject(new Error(t('outcome.scope.noAsin', { asin: wrong })));
              const marketplaces = (getFieldValue('marketplaces') ?? []) as string[];
              return asins.length + marketplaces.length > 0
                ? Promise.resolve()
                : Promise.reject(new Error(t('outcome.scope.missing')));
            },
          }),
        ]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={6000} />
      </Form.Item>
      <Form.Item name="marketplaces" label={t('outcome.field.marketplaces')}>
        <Select
          mode="multiple"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={MARKETPLACE_CODES.map((value) => ({ value, label: t(`vocab.marketplace.${value}`) }))}
        />
      </Form.Item>
    </>
  );
}
