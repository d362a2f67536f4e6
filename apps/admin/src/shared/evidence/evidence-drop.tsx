import { UploadOutlined } from '@ant-design/icons';
import { EVIDENCE_KINDS, type EvidenceKind } from '@overturn/kernel/vocabulary';
import { Button, Select } from 'antd';
import { useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import { useT } from '../i18n';
import { UploadList } from './upload-list';
import { useUploads } from './use-uploads';

interface EvidenceDropProps {
  readonly caseId: string;
  readonly initialKind?: EvidenceKind;
  /** Told the ids of what was kept. */
  readonly onKept?: (ids: readonly string[]) => void;
}

/** Where files of a case are dropped, pasted, photographed or chosen, one kind at a time. */
export function EvidenceDrop({ caseId, initialKind = 'other', onKept }: EvidenceDropProps) {
  const t = useT();
  const [kind, setKind] = useState<EvidenceKind>(initialKind);
  const chooser = useRef<HTMLInputElement>(null);
  const { items, add, retry, remove } = useUploads(caseId, (ids) => onKept?.(ids));
  const under = items.filter(({ state }) => state === 'sending' || state === 'waiting').length;

  const take = (event: DragEvent | ClipboardEvent, data: DataTransfer) => {
    const files = [...data.files];
    if (files.length === 0) return;
    event.preventDefault();
    add(files, kind);
  };
  return (
    <div
      className="evidence-drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => take(event, event.dataTransfer)}
      onPaste={(event) => take(event, event.clipboardData)}
    >
      <div className="evidence-drop-row">
        <Select
          aria-label={t('shared.evidence.kind')}
          value={kind}
          onChange={setKind}
          options={EVIDENCE_KINDS.map((value) => ({ value, label: t(`vocab.evidenceKind.${value}`) }))}
          popupMatchSelectWidth={false}
        />
        <Button icon={<UploadOutlined />} onClick={() => chooser.current?.click()}>
          {t('shared.evidence.choose')}
        </Button>
        <span className="quiet" role="status">
          {under > 0
            ? t('shared.evidence.progress', { done: items.length - under, all: items.length })
            : t('shared.evidence.hint')}
        </span>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label={t('shared.evidence.choose')}
          onChange={(event) => {
            add([...(event.target.files ?? [])], kind);
            event.target.value = '';
          }}
        />
      </div>
      {items.length > 0 ? <UploadList items={items} onRetry={retry} onRemove={remove} /> : null}
    </div>
  );
}
