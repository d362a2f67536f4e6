import { languageOf } from '@overturn/ui';
import type { AnswerValue, Question } from '@overturn/kernel/vocabulary';
import { useState } from 'react';
import { FilePicker } from '../../shared/files/file-picker';
import { SendingList } from '../../shared/files/sending-list';
import { useSendFiles } from '../../shared/files/use-send-files';
import { useLanguage, useTexts } from '../../shared/language';
import { questionTexts } from './texts';

interface AnswerFieldProps {
  readonly caseId: string;
  readonly id: string;
  readonly question: Question;
  readonly value: AnswerValue | null;
  readonly onChange: (value: AnswerValue | null) => void;
}

const textOf = (value: AnswerValue | null): string =>
  value === null || typeof value === 'object' ? '' : String(value);
const listOf = (value: AnswerValue | null): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];

/** The input of a question's type. Emptied, it takes the answer back. */
export function AnswerField(props: AnswerFieldProps) {
  const { id, question, value, onChange } = props;
  const setText = (text: string) => onChange(text === '' ? null : text);
  switch (question.type) {
    case 'text':
      return (
        <input
          id={id}
          maxLength={500}
          value={textOf(value)}
          onChange={({ target }) => setText(target.value)}
        />
      );
    case 'long_text':
      return (
        <textarea
          id={id}
          className="short"
          maxLength={6000}
          value={textOf(value)}
          onChange={({ target }) => setText(target.value)}
        />
      );
    case 'number':
      return (
        <input
          id={id}
          type="number"
          inputMode="decimal"
          min={0}
          value={textOf(value)}
          onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
        />
      );
    case 'date':
      return (
        <input id={id} type="date" value={textOf(value)} onChange={({ target }) => setText(target.value)} />
      );
    case 'choice':
    case 'multi':
      return <Choices {...props} />;
    case 'file':
      return <Files {...props} />;
  }
}

function Choices({ id, question, value, onChange }: AnswerFieldProps) {
  const { locale } = useLanguage();
  const isMulti = question.type === 'multi';
  const chosen = isMulti ? listOf(value) : [textOf(value)];
  const choose = (one: string) => {
    if (!isMulti) return onChange(one);
    const next = chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
    onChange(next.length === 0 ? null : next);
  };
  return (
    <div className="choices" role={isMulti ? 'group' : 'radiogroup'} aria-labelledby={`${id}-label`}>
      {(question.choices ?? []).map((choice) => (
        <label key={choice.value}>
          <input
            type={isMulti ? 'checkbox' : 'radio'}
            name={id}
            checked={chosen.includes(choice.value)}
            onChange={() => choose(choice.value)}
          />
          {choice[languageOf(locale)]}
        </label>
      ))}
    </div>
  );
}

function Files({ caseId, question, value, onChange }: AnswerFieldProps) {
  const t = useTexts(questionTexts);
  const { locale } = useLanguage();
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const ids = listOf(value);
  const sending = useSendFiles(caseId, 'other', (file) => {
    setNames((now) => ({ ...now, [file.id]: file.fileName }));
    onChange([...new Set([...ids, file.id])]);
    return Promise.resolve();
  });
  return (
    <>
      <ul className="rows">
        {ids.map((fileId, place) => (
          <li key={fileId} className="row">
            <a className="row-link" href={`/api/v1/portal/files/${fileId}`}>
              {names[fileId] ?? t('file', { number: place + 1 })}
            </a>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => {
                const rest = ids.filter((one) => one !== fileId);
                onChange(rest.length === 0 ? null : rest);
              }}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
      <SendingList items={sending.items} onRetry={sending.retry} onRemove={sending.remove} />
      <FilePicker of={question[languageOf(locale)]} hasFiles={ids.length > 0} onPick={sending.add} />
    </>
  );
}
