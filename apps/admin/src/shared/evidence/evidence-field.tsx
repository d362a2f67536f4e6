import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { EvidenceKind } from '@overturn/kernel/vocabulary';
import { useT } from '../i18n';
import { EvidenceDrop } from './evidence-drop';
import { evidenceQuery, isUsable } from './evidence.queries';

interface EvidenceFieldProps {
  readonly caseId: string;
  readonly id?: string;
  readonly value?: readonly string[];
  readonly onChange?: (ids: string[]) => void;
  readonly initialKind?: EvidenceKind;
}

/** A form's field that takes files of the case: those that are there, or new ones. */
export function EvidenceField({ caseId, id, value = [], onChange, initialKind }: EvidenceFieldProps) {
  const t = useT();
  const { data } = useQuery(evidenceQuery(caseId));
  return (
    <div className="evidence-field">
      <Select
        {...(id === undefined ? {} : { id })}
        mode="multiple"
        aria-label={t('shared.evidence.caption')}
        placeholder={t('shared.evidence.pick')}
        value={[...value]}
        onChange={(ids: string[]) => onChange?.(ids)}
        optionFilterProp="label"
        options={(data?.items ?? []).map((one) => ({
          value: one.id,
          label: one.fileName,
          disabled: !isUsable(one),
          title: isUsable(one) ? one.fileName : t('shared.evidence.held'),
        }))}
      />
      <EvidenceDrop
        caseId={caseId}
        {...(initialKind === undefined ? {} : { initialKind })}
        onKept={(ids) => onChange?.([...new Set([...value, ...ids])])}
      />
    </div>
  );
}
