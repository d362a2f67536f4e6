import { useId, useRef, type ChangeEvent } from 'react';
import { useTexts } from '../language';
import { fileTexts } from './file-texts';

interface FilePickerProps {
  /** What the files are for, for readers aloud. */
  readonly of: string;
  readonly hasFiles: boolean;
  readonly onPick: (files: readonly File[]) => void;
}

/** The camera, or the phone's files. */
export function FilePicker({ of, hasFiles, onPick }: FilePickerProps) {
  const t = useTexts(fileTexts);
  const camera = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(target.files ?? [])];
    // The same file may be chosen again after it failed.
    target.value = '';
    if (chosen.length > 0) onPick(chosen);
  };
  return (
    <>
      <div className="actions">
        <button
          type="button"
          className={hasFiles ? 'button' : 'button button-main'}
          aria-label={`${t('photo')}：${of}`}
          aria-describedby={hintId}
          onClick={() => camera.current?.click()}
        >
          {t('photo')}
        </button>
        <button
          type="button"
          className="button"
          aria-label={`${t('choose')}：${of}`}
          aria-describedby={hintId}
          onClick={() => files.current?.click()}
        >
          {hasFiles ? t('more') : t('choose')}
        </button>
      </div>
      <p className="hint" id={hintId}>
        {t('photo.hint')}
      </p>
      <input ref={camera} type="file" accept="image/*" capture="environment" hidden onChange={take} />
      <input ref={files} type="file" multiple hidden data-testid="files" onChange={take} />
    </>
  );
}
