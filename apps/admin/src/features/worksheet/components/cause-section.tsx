import { PlusOutlined } from '@ant-design/icons';
import type { WorksheetView } from '@overturn/contracts/admin';
import { Button, Input } from 'antd';
import { Pill } from '../../../shared/components/pill';
import { useT } from '../../../shared/i18n';
import { WHYS_AT_MOST, withAnotherWhy, withWhy, type CauseDraft } from '../model/worksheet-draft';
import { IntentLine } from './intent-line';
import { WhyFields } from './why-fields';

interface CauseSectionProps {
  readonly caseId: string;
  readonly draft: CauseDraft;
  readonly isFormer: boolean;
  readonly mayWrite: boolean;
  readonly intent: WorksheetView['intent'];
  readonly onChange: (draft: CauseDraft) => void;
}

/** One cause: up to five whys, the rules that were read, and whether it was meant. */
export function CauseSection({ caseId, draft, isFormer, mayWrite, intent, onChange }: CauseSectionProps) {
  const t = useT();
  const { cause, whys, rulesRead } = draft;
  const id = `worksheet-${cause}`;
  const setRules = (change: Partial<CauseDraft['rulesRead']>) =>
    onChange({ ...draft, rulesRead: { ...rulesRead, ...change } });
  return (
    <section className="worksheet-cause" aria-labelledby={id}>
      <h3 id={id}>
        {t(`vocab.cause.${cause}`)} {isFormer ? <Pill>{t('worksheet.formerCause')}</Pill> : null}
      </h3>
      <ol className="worksheet-whys">
        {whys.map((why, place) => (
          <li key={place}>
            <WhyFields
              caseId={caseId}
              id={`${id}-${place}`}
              place={place}
              why={why}
              mayWrite={mayWrite}
              onChange={(change) => onChange(withWhy(draft, place, change))}
            />
          </li>
        ))}
      </ol>
      {mayWrite && whys.length < WHYS_AT_MOST ? (
        <Button size="small" icon={<PlusOutlined />} onClick={() => onChange(withAnotherWhy(draft))}>
          {t('worksheet.why.add')}
        </Button>
      ) : null}
      <fieldset className="worksheet-rules">
        <legend>{t('worksheet.rules')}</legend>
        <label>
          <span>{t('worksheet.rules.url')}</span>
          <Input
            type="url"
            placeholder="https://sellercentral.amazon.com/help/…"
            maxLength={500}
            disabled={!mayWrite}
            value={rulesRead.policyUrl}
            onChange={(event) => setRules({ policyUrl: event.target.value })}
          />
        </label>
        <label>
          <span>{t('worksheet.rules.readOn')}</span>
          <Input
            type="date"
            disabled={!mayWrite}
            value={rulesRead.readOn ?? ''}
            onChange={(event) => setRules({ readOn: event.target.value || null })}
          />
        </label>
      </fieldset>
      <IntentLine caseId={caseId} cause={cause} intent={intent} mayWrite={mayWrite} />
    </section>
  );
}
