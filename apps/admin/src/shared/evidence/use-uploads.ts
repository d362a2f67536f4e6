import type { EvidenceKind } from '@overturn/kernel/vocabulary';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { evidenceQuery } from './evidence.queries';
import { uploadFile } from './upload-file';

export interface UploadItem {
  readonly key: number;
  readonly file: File;
  readonly kind: EvidenceKind;
  readonly sentBytes: number;
  readonly state: 'waiting' | 'sending' | 'done' | 'failed';
  readonly error: unknown;
}

const AT_ONCE = 3;
let lastKey = 0;

/** Files on their way into a case, three at a time; leaving the screen gives them up. */
export function useUploads(caseId: string, onKept: (ids: readonly string[]) => void) {
  const client = useQueryClient();
  const [items, setItems] = useState<readonly UploadItem[]>([]);
  const running = useRef(new Map<number, AbortController>());
  const told = useRef(onKept);
  useEffect(() => {
    told.current = onKept;
  });

  const change = useCallback((key: number, changes: Partial<UploadItem>) => {
    setItems((now) => now.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  }, []);
  const start = useCallback(
    async ({ key, file, kind }: UploadItem) => {
      const control = new AbortController();
      running.current.set(key, control);
      change(key, { state: 'sending', sentBytes: 0, error: null });
      const onProgress = (sentBytes: number) => change(key, { sentBytes });
      try {
        const { id } = await uploadFile({ caseId, kind, file }, { signal: control.signal, onProgress });
        change(key, { state: 'done', sentBytes: file.size });
        told.current([id]);
      } catch (error) {
        if (!control.signal.aborted) change(key, { state: 'failed', error });
      } finally {
        running.current.delete(key);
        void client.invalidateQueries({ queryKey: evidenceQuery(caseId).queryKey });
      }
    },
    [caseId, change, client],
  );
  useEffect(() => {
    const free = AT_ONCE - running.current.size;
    const next = items.filter((one) => one.state === 'waiting' && !running.current.has(one.key));
    for (const one of next.slice(0, Math.max(0, free))) void start(one);
  }, [items, start]);
  useEffect(() => {
    const all = running.current;
    return () => all.forEach((control) => control.abort());
  }, []);

  return {
    items,
    add: (files: readonly File[], kind: EvidenceKind) =>
      setItems((now) => [
        ...now.filter(({ state }) => state !== 'done'),
        ...files.map((file): UploadItem => ({
          key: ++lastKey,
          file,
          kind,
          sentBytes: 0,
          state: 'waiting',
          error: null,
        })),
      ]),
    retry: (key: number) => change(key, { state: 'waiting', error: null }),
    remove: (key: number) => {
      running.current.get(key)?.abort();
      setItems((now) => now.filter((one) => one.key !== key));
    },
  };
}
