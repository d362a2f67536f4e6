import { languageOf } from '@overturn/ui';
import type { AnswerValue, Question } from '@overturn/kernel/vocabulary';
import { Checkbox, Input, InputNumber, Radio } from 'antd';
import { EvidenceField } from '../../shared/evidence/evidence-field';
import { useLocale } from '../../shared/i18n';

interface AnswerInputProps {
  readonly caseId: string;
  readonly id: string;
  readonly question: Question;
  readonly value: AnswerValue | null;
  readonly mayWrite: boolean;
  readonly onChange: (value: AnswerValue | null) => void;
}

const textOf = (value: AnswerValue | null): string => (typeof value === 'string' ? value : '');
const listOf = (value: AnswerValue | null): string[] =>
  Array.isArray(value) ? [...(value as string[])] : [];

/** The input of a question's type. Emptied, it takes the answer back. */
export function AnswerInput({ caseId, id, question, value, mayWrite, onChange }: AnswerInputProps) {
  const language = languageOf(useLocale());
  const options = (question.choices ?? []).map((choice) => ({
    value: choice.value,
    label: choice[language],
  }));
  const setText = (text: string) => onChange(text === '' ? null : text);
  const setList = (list: readonly string[]) => onChange(list.length === 0 ? null : list);
  switch (question.type) {
    case 'text':
      return (
        <Input
          id={id}
          maxLength={500}
          disabled={!mayWrite}
          value={textOf(value)}
          onChange={(event) => setText(event.target.value)}
        />
      );
    case 'long_text':
      return (
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 2, maxRows: 10 }}
          maxLength={6000}
          disabled={!mayWrite}
          value={textOf(value)}
          onChange={(event) => setText(event.target.value)}
        />
      );
    case 'number':
      return (
        <InputNumber
          id={id}
          min={0}
          disabled={!mayWrite}
          value={typeof value === 'number' ? value : null}
          onChange={(number) => onChange(number)}
        />
      );
    case 'date':
      return (
        <Input
          id={id}
          type="date"
          className="question-date"
          disabled={!mayWrite}
          value={textOf(value)}
          onChange={(event) => setText(event.target.value)}
        />
      );
    case 'choice':
      return (
        <Radio.Group
          id={id}
          aria-labelledby={`${id}-label`}
          className="question-choices"
          disabled={!mayWrite}
          value={textOf(value)}
          options={options}
          onChange={(event) => setText(String(event.target.value))}
        />
      );
    case 'multi':
      return (
        <Checkbox.Group
          className="question-choices"
          aria-labelledby={`${id}-label`}
          disabled={!mayWrite}
          value={listOf(value)}
          options={options}
          onChange={setList}
        />
      );
    case 'file':
      return mayWrite ? (
        <EvidenceField caseId={caseId} id={id} value={listOf(value)} onChange={setList} />
      ) : (
        <span>{listOf(value).length}</span>
      );
  }
}
