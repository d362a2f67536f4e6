import type { CaseMoneyView, CaseView, FeePlanListView } from '@overturn/contracts/admin';
import { languageOf } from '@overturn/ui';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { useLocale, useT } from '../../../shared/i18n';
import { letterStarts } from '../model/letter-starts';
import { LetterEditor } from './letter-editor';

interface LetterDeskProps {
  readonly current: CaseView;
  readonly letters: CaseMoneyView['letters'];
  readonly plans: FeePlanListView['items'];
}

/** Chooses what the letter begins with; another choice begins the terms anew, what was said of the conflict check stays. */
export function LetterDesk({ current, letters, plans }: LetterDeskProps) {
  const t = useT();
  const language = languageOf(useLocale());
  const starts = letterStarts(letters, plans);
  const [key, setKey] = useState(starts[0]?.key);
  const [clearance, setClearance] = useState('');
  const start = starts.find((one) => one.key === key);
  if (!start) return null;
  return (
    <LetterEditor
      key={start.key}
      current={current}
      start={start}
      clearance={clearance}
      onClearance={setClearance}
      choice={
        <Form.Item label={t('money.letter.plan')} htmlFor="letter-plan" extra={t('money.letter.planHint')}>
          <Select
            id="letter-plan"
            value={start.key}
            options={starts.map((one) => ({
              value: one.key,
              label: language === 'zh' ? one.nameZh : one.nameEn,
            }))}
            onChange={setKey}
          />
        </Form.Item>
      }
    />
  );
}
