import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useState } from 'react';
import { evidenceQuery } from '../../../shared/evidence/evidence.queries';
import { useT } from '../../../shared/i18n';
import { sortedIds, type WhyDraft } from '../model/worksheet-draft';

interface WhyFieldsProps {
  readonly caseId: string;
  readonly id: string;
  /** From 0. */
  readonly place: number;
  readonly why: WhyDraft;
  readonly mayWrite: boolean;
  readonly onChange: (change: Partial<WhyDraft>) => void;
}

/** One why, with the facts, files, ASINs and orders that it rests on. */
export function WhyFields({ caseId, id, place, why, mayWrite, onChange }: WhyFieldsProps) {
  const t = useT();
  const { data } = useQuery(evidenceQuery(caseId));
  const isProved = why.evidenceIds.length + why.asins.length + why.orderIds.length > 0;
  return (
    <div className="worksheet-why">
      <label htmlFor={`${id}-because`}>
        {place === 0 ? t('worksheet.why.first') : t('worksheet.why.next', { number: place + 1 })}
      </label>
      <Input.TextArea
        id={`${id}-because`}
        autoSize={{ minRows: 1, maxRows: 6 }}
        maxLength={2000}
        disabled={!mayWrite}
        value={why.because}
        onChange={(event) => onChange({ because: event.target.value })}
      />
      <label htmlFor={`${id}-facts`}>{t('worksheet.facts')}</label>
      <Input.TextArea
        id={`${id}-facts`}
        autoSize={{ minRows: 1, maxRows: 8 }}
        maxLength={4000}
        placeholder={t('worksheet.facts.hint')}
        disabled={!mayWrite}
        value={why.facts}
        onChange={(event) => onChange({ facts: event.target.value })}
      />
      <details open={isProved}>
        <summary>{t('worksheet.links')}</summary>
        <div className="worksheet-links">
          <label>
            <span>{t('shared.evidence.caption')}</span>
            <Select
              mode="multiple"
              aria-label={t('shared.evidence.caption')}
              placeholder={t('shared.evidence.pick')}
              disabled={!mayWrite}
              value={why.evidenceIds}
              optionFilterProp="label"
              options={(data?.items ?? []).map((one) => ({ value: one.id, label: one.fileName }))}
              onChange={(evidenceIds) => onChange({ evidenceIds })}
            />
          </label>
          <IdsField
            kind="asins"
            ids={why.asins}
            mayWrite={mayWrite}
            onChange={(asins) => onChange({ asins })}
          />
          <IdsField
            kind="orderIds"
            ids={why.orderIds}
            mayWrite={mayWrite}
            onChange={(orderIds) => onChange({ orderIds })}
          />
        </div>
      </details>
    </div>
  );
}

interface IdsFieldProps {
  readonly kind: 'asins' | 'orderIds';
  readonly ids: string[];
  readonly mayWrite: boolean;
  readonly onChange: (ids: string[]) => void;
}

/** Takes a pasted list; what is no id is said and left out. */
function IdsField({ kind, ids, mayWrite, onChange }: IdsFieldProps) {
  const t = useT();
  const [bad, setBad] = useState<readonly string[]>([]);
  return (
    <label>
      <span>{t(`worksheet.${kind}`)}</span>
      <Select
        mode="tags"
        open={false}
        suffixIcon={null}
        aria-label={t(`worksheet.${kind}`)}
        placeholder={t(`worksheet.${kind}.hint`)}
        disabled={!mayWrite}
        tokenSeparators={[',', '，', ' ', '\n', ';', '；']}
        value={ids}
        onChange={(typed: string[]) => {
          const sorted = sortedIds(kind, typed);
          setBad(sorted.bad);
          onChange(sorted.good);
        }}
        {...(bad.length > 0 ? { status: 'error' as const } : {})}
      />
      {bad.length > 0 ? (
        <span role="alert" className="worksheet-bad">
          {t('worksheet.notAnId', { ids: bad.join(', ') })}
        </span>
      ) : null}
    </label>
  );
}
