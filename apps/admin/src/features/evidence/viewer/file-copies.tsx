import type { EvidenceDetailsView } from '@overturn/contracts/admin';
import { Button, Input } from 'antd';
import { useRef, useState, type PointerEvent } from 'react';
import { api } from '../../../shared/api';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { saveBytes } from '../../../shared/save-bytes';
import { areaBetween, type Area, type Point } from './area-between';
import { useBeside } from './viewer.queries';

interface FileCopiesProps {
  readonly caseId: string;
  readonly details: EvidenceDetailsView;
  readonly mayWrite: boolean;
}

type Purpose = EvidenceDetailsView['copies'][number]['purpose'];

/** Redacted and marked copies of a picture: areas are drawn on it and blacked out in the copy's pixels. */
export function FileCopies({ caseId, details, mayWrite }: FileCopiesProps) {
  const t = useT();
  const report = useReport();
  const { file, copies } = details;
  const params = { evidenceId: file.id };
  const [areas, setAreas] = useState<readonly Area[]>([]);
  const [text, setText] = useState('');
  const make = useBeside(caseId, file.id, (purpose: Purpose) =>
    api.copyEvidence({
      params,
      body: { purpose, areas: [...areas], text: text.trim() === '' ? null : text.trim() },
    }),
  );
  const save = (id: string, purpose: Purpose) =>
    api
      .getEvidenceCopy({ params: { ...params, copyId: id } })
      .then((bytes) => saveBytes(bytes, `${purpose} ${file.fileName}.jpg`), report.failure);
  const preview = `/api/v1/admin/evidence/${file.id}/preview`;
  return (
    <>
      <h3>{t('evidence.viewer.copies')}</h3>
      {mayWrite ? (
        <>
          <p className="quiet">{t('evidence.viewer.copiesHint')}</p>
          <AreaBoard
            src={preview}
            title={file.fileName}
            areas={areas}
            onAdd={(one) => setAreas([...areas, one])}
          />
          <Input
            aria-label={t('evidence.viewer.markText')}
            placeholder={t('evidence.viewer.markText')}
            value={text}
            maxLength={60}
            onChange={(event) => setText(event.target.value)}
          />
          <div className="evidence-copy-row">
            {(['redacted', 'price_hidden'] as const).map((purpose) => (
              <Button
                key={purpose}
                size="small"
                disabled={areas.length === 0}
                onClick={() => make.mutate(purpose)}
              >
                {t(`evidence.copy.${purpose}`)}
              </Button>
            ))}
            <Button size="small" disabled={text.trim() === ''} onClick={() => make.mutate('watermarked')}>
              {t('evidence.copy.watermarked')}
            </Button>
            <Button size="small" type="text" disabled={areas.length === 0} onClick={() => setAreas([])}>
              {t('evidence.viewer.clearAreas')}
            </Button>
          </div>
        </>
      ) : null}
      <ul className="evidence-notes">
        {copies.map(({ id, purpose, madeBy }) => (
          <li key={id}>
            <Button type="link" size="small" onClick={() => void save(id, purpose)}>
              {t(`evidence.copy.${purpose}`)}
            </Button>
            <span className="quiet">{madeBy}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface AreaBoardProps {
  readonly src: string;
  readonly title: string;
  readonly areas: readonly Area[];
  readonly onAdd: (area: Area) => void;
}

function AreaBoard({ src, title, areas, onAdd }: AreaBoardProps) {
  const begin = useRef<Point | null>(null);
  const pointOf = ({ currentTarget, clientX, clientY }: PointerEvent): Point => {
    const box = currentTarget.getBoundingClientRect();
    return { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
  };
  return (
    <div
      className="area-board"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        begin.current = pointOf(event);
      }}
      onPointerUp={(event) => {
        const area = begin.current && areaBetween(begin.current, pointOf(event));
        begin.current = null;
        if (area) onAdd(area);
      }}
    >
      <img src={src} alt={title} draggable={false} />
      {areas.map(({ x, y, width, height }) => (
        <span
          key={`${x}/${y}/${width}`}
          className="area"
          style={{
            left: `${x * 100}%`,
            top: `${y * 100}%`,
            width: `${width * 100}%`,
            height: `${height * 100}%`,
          }}
        />
      ))}
    </div>
  );
}
