import { UploadOutlined } from '@ant-design/icons';
import { EVIDENCE_KINDS, type EvidenceKind } from '@overturn/kernel/vocabulary';
import { ApiProblem, problemText } from '@overturn/ui';
import { Alert, Button, Select } from 'antd';
import { useRef, useState, type DragEvent } from 'react';
import { useLocale, useT } from '../i18n';
import { useKeepEvidence } from './evidence.queries';

interface EvidenceDropProps {
  readonly caseId: string;
  readonly initialKind?: EvidenceKind;
  /** Told the ids of what was kept. */
  readonly onKept?: (ids: readonly string[]) => void;
}

interface Progress {
  readonly done: number;
  readonly all: number;
  readonly failures: readonly { readonly name: string; readonly error: unknown }[];
}

/** Where files of a case are dropped or chosen, one kind at a time; each is kept on its own. */
export function EvidenceDrop({ caseId, initialKind = 'other', onKept }: EvidenceDropProps) {
  const t = useT();
  const locale = useLocale();
  const [kind, setKind] = useState<EvidenceKind>(initialKind);
  const [progress, setProgress] = useState<Progress | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const keep = useKeepEvidence(caseId);
  const isBusy = progress !== null && progress.done < progress.all;

  const keepAll = async (files: readonly File[]) => {
    let now: Progress = { done: 0, all: files.length, failures: [] };
    setProgress(now);
    const kept: string[] = [];
    for (const file of files) {
      try {
        kept.push((await keep.mutateAsync({ file, kind })).id);
      } catch (error) {
        now = { ...now, failures: [...now.failures, { name: file.name, error }] };
      }
      now = { ...now, done: now.done + 1 };
      setProgress(now);
    }
    if (kept.length > 0) onKept?.(kept);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (!isBusy) void keepAll([...event.dataTransfer.files]);
  };
  return (
    <div className="evidence-drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <div className="evidence-drop-row">
        <Select
          aria-label={t('shared.evidence.kind')}
          value={kind}
          onChange={setKind}
          options={EVIDENCE_KINDS.map((value) => ({ value, label: t(`vocab.evidenceKind.${value}`) }))}
          popupMatchSelectWidth={false}
        />
        <Button icon={<UploadOutlined />} loading={isBusy} onClick={() => chooser.current?.click()}>
          {t('shared.evidence.choose')}
        </Button>
        <span className="quiet" role="status">
          {isBusy
            ? t('shared.evidence.progress', { done: progress.done, all: progress.all })
            : t('shared.evidence.hint')}
        </span>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label={t('shared.evidence.choose')}
          onChange={(event) => {
            void keepAll([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
      {progress?.failures.map(({ name, error }) => (
        <Alert
          key={name}
          type="error"
          showIcon
          role="alert"
          title={`${name}: ${problemText(ApiProblem.of(error), locale)}`}
        />
      ))}
    </div>
  );
}
