import type { EvidenceKind } from '@overturn/kernel/vocabulary';
import type { UploadWatch } from '@overturn/ui';
import { useEffect, useRef, useState } from 'react';
import { sendFile } from './send-file';

export interface Sending {
  readonly key: string;
  readonly file: File;
  readonly sentBytes: number;
  readonly state: 'sending' | 'done' | 'failed';
  readonly error: unknown;
}

interface KeptFile {
  readonly id: string;
  readonly fileName: string;
}

/** Files of a case on their way; `onKept` is told each as soon as it has arrived, and may fail it. */
export const useSendFiles = (caseId: string, kind: EvidenceKind, onKept: (file: KeptFile) => Promise<void>) =>
  useSending(async (file, watch) => onKept(await sendFile({ caseId, kind, file }, watch)));

/** Files on their way; `send` sends one and does with it what is to be done, and goes on where it stopped when called again. */
export function useSending(send: (file: File, watch: UploadWatch) => Promise<void>) {
  const [items, setItems] = useState<readonly Sending[]>([]);
  const controls = useRef(new Map<string, AbortController>());
  useEffect(() => {
    const all = controls.current;
    return () => all.forEach((control) => control.abort());
  }, []);

  const change = (key: string, changes: Partial<Sending>) =>
    setItems((now) => now.map((one) => (one.key === key ? { ...one, ...changes } : one)));

  async function start(key: string, file: File): Promise<void> {
    const control = new AbortController();
    controls.current.set(key, control);
    change(key, { state: 'sending', error: null });
    try {
      const watch = { signal: control.signal, onProgress: (sentBytes: number) => change(key, { sentBytes }) };
      await send(file, watch);
      change(key, { state: 'done', sentBytes: file.size });
    } catch (error) {
      if (!control.signal.aborted) change(key, { state: 'failed', error });
    } finally {
      controls.current.delete(key);
    }
  }

  return {
    items,
    add: (files: readonly File[]) => {
      const added = files.map((file): Sending => ({
        key: `${file.name} ${crypto.randomUUID()}`,
        file,
        sentBytes: 0,
        state: 'sending',
        error: null,
      }));
      setItems((now) => [...now.filter(({ state }) => state !== 'done'), ...added]);
      for (const { key, file } of added) void start(key, file);
    },
    retry: (key: string) => {
      const item = items.find((one) => one.key === key);
      if (item) void start(key, item.file);
    },
    remove: (key: string) => {
      controls.current.get(key)?.abort();
      setItems((now) => now.filter((one) => one.key !== key));
    },
  };
}
