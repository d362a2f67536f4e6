import { clientName } from '@overturn/ui';
import type { CaseStatus } from '@overturn/kernel/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useId, useState } from 'react';
import { useLocale, useT } from '../i18n';
import { useDebounced } from '../use-debounced';
import { openCasesQuery } from './answer.queries';

interface CaseChoiceProps {
  readonly isFiling: boolean;
  readonly onChoose: (caseId: string, status: CaseStatus) => void;
}

/** Finds another open case by its number, client or shop. */
export function CaseChoice({ isFiling, onChoose }: CaseChoiceProps) {
  const t = useT();
  const locale = useLocale();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const q = useDebounced(typed, 250);
  const found = useQuery(openCasesQuery(q));
  const items = found.data?.items ?? [];
  const one = items.find((item) => item.id === chosen);
  return (
    <div className="answer-choice">
      <label htmlFor={id} className="quiet">
        {t('answers.otherCase')}
      </label>
      <div className="answer-choice-row">
        <Select
          id={id}
          className="answer-choice-select"
          value={chosen}
          allowClear
          placeholder={t('answers.otherCase.hint')}
          loading={found.isFetching}
          showSearch={{ filterOption: false, onSearch: setTyped }}
          notFoundContent={
            [...q.trim()].length < 2 ? t('answers.otherCase.two') : t('answers.otherCase.nothing')
          }
          options={items.map((item) => ({
            value: item.id,
            label: `${item.number} ${clientName(item.client, locale)} · ${item.sellerAccount.name} · ${t(`vocab.caseStatus.${item.status}`)}`,
          }))}
          onChange={(value: string | undefined) => setChosen(value ?? null)}
        />
        <Button
          disabled={!one}
          loading={isFiling}
          onClick={() => (one ? onChoose(one.id, one.status) : null)}
        >
          {t('answers.file')}
        </Button>
      </div>
    </div>
  );
}
