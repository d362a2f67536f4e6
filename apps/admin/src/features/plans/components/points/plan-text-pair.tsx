import { isTranslationStale, type BilingualText } from '@overturn/wording';
import { Button } from 'antd';
import { memo, useCallback, useState } from 'react';
import { useT } from '../../../../shared/i18n';
import { PlanTextEditor } from '../../editor/plan-text-editor';
import { MarkNotes } from './mark-notes';

interface PlanTextPairProps {
  /** Without the language, such as `actions/k1/text`. */
  readonly path: string;
  readonly label: string;
  readonly value: BilingualText;
  readonly onText: (part: string, text: string) => void;
  /** The English still says what the Chinese says. */
  readonly onConfirm: (path: string) => void;
  readonly isReadOnly?: boolean;
}

const TEXT_MAX = 4000;

/** A text in Chinese, for us, and beside it in English, for Amazon. */
export const PlanTextPair = memo(function PlanTextPair({
  path,
  label,
  value,
  onText,
  onConfirm,
  isReadOnly = false,
}: PlanTextPairProps) {
  const t = useT();
  const [marked, setMarked] = useState<{ readonly part: string; readonly ids: readonly string[] } | null>(
    null,
  );
  const noteMarks = useCallback(
    (part: string, ids: readonly string[]) =>
      setMarked((before) =>
        ids.length === 0 && before === null ? before : ids.length === 0 ? null : { part, ids },
      ),
    [],
  );
  return (
    <div className="bilingual" role="group" aria-label={label}>
      {(['zh', 'en'] as const).map((language) => {
        const name = `${label} · ${t(`plans.language.${language}`)}`;
        return (
          <div key={language}>
            <span className="quiet bilingual-label" aria-hidden>
              {name}
            </span>
            <PlanTextEditor
              part={`${path}/${language}`}
              label={name}
              language={language}
              value={value[language]}
              onChange={onText}
              onMarks={noteMarks}
              isReadOnly={isReadOnly}
            />
            {value[language].length > TEXT_MAX ? (
              <p className="plan-stale" role="alert">
                {t('plans.tooLong', { count: value[language].length, max: TEXT_MAX })}
              </p>
            ) : null}
          </div>
        );
      })}
      {marked ? (
        <MarkNotes
          {...marked}
          text={value[marked.part.endsWith('/zh') ? 'zh' : 'en']}
          onText={isReadOnly ? null : onText}
        />
      ) : null}
      {!isReadOnly && isTranslationStale(value) ? (
        <p className="plan-stale" role="status">
          {t('plans.stale')}{' '}
          <Button size="small" onClick={() => onConfirm(path)}>
            {t('plans.stale.confirm')}
          </Button>
        </p>
      ) : null}
    </div>
  );
});
