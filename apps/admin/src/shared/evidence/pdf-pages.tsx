import { Alert, Skeleton } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../i18n';

const MOST_PAGES = 50;
const WIDTH = 900;

/** The pages of a PDF as pictures: drawn by pdf.js, which here runs no script and follows no link. */
export function PdfPages({ bytes, title }: { readonly bytes: Blob; readonly title: string }) {
  const t = useT();
  const holder = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'drawing' | 'done' | 'failed'>('drawing');
  useEffect(() => {
    let isGone = false;
    void draw(bytes, title, holder.current, () => isGone).then(
      () => !isGone && setState('done'),
      () => !isGone && setState('failed'),
    );
    return () => {
      isGone = true;
    };
  }, [bytes, title]);
  return (
    <>
      {state === 'drawing' ? <Skeleton active paragraph={{ rows: 8 }} /> : null}
      {state === 'failed' ? (
        <Alert type="warning" showIcon role="alert" title={t('evidence.viewer.noPreview')} />
      ) : null}
      <div ref={holder} className="pdf-pages" />
    </>
  );
}

async function draw(
  bytes: Blob,
  title: string,
  holder: HTMLDivElement | null,
  isGone: () => boolean,
): Promise<void> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist');
  GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).href;
  const task = getDocument({
    data: new Uint8Array(await bytes.arrayBuffer()),
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
  });
  try {
    const pdf = await task.promise;
    holder?.replaceChildren();
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES) && !isGone(); number++) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: WIDTH / page.getViewport({ scale: 1 }).width });
      const canvas = document.createElement('canvas');
      canvas.width = viewport.width;
      canvas.height = viewport.height;
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', `${title} ${number}/${pdf.numPages}`);
      await page.render({ canvas, viewport }).promise;
      if (!isGone()) holder?.append(canvas);
    }
  } finally {
    await task.destroy();
  }
}
