import type { IntakeReadingView } from '@overturn/contracts/public';
import { ApiProblem } from '@overturn/ui';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { INTAKE_FORM_OPENS_AFTER_MS, MOST_INTAKE_FILES } from '@overturn/kernel/vocabulary';
import { publicApi } from '../../shared/api';
import { useLanguage } from '../../shared/language';
import { useSending } from '../../shared/files/use-send-files';
import {
  causesOf,
  isNotice,
  missingIn,
  withChange,
  withFile,
  withReading,
  type DraftFile,
  type IntakeDraft,
  type Missing,
} from './intake-draft';
import { noneBegun, sendIntakeFile } from './send-intake-file';
import { useKeptDraft } from './use-kept-draft';
import { usePhotoWords } from './use-photo-words';

interface IntakeOptions {
  readonly slug: string;
  readonly page: { readonly formToken: string; readonly now: string };
  readonly onSent: (sent: { reference: string; token: string }) => void;
  readonly onFormTooOld: () => void;
}

/** YYYY-MM-DD in China, where most visitors are. */
const dayInChina = (now: string): string =>
  new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);

/** Nothing is taken of a form that was opened a moment ago: whoever is that quick, as with a kept draft, waits unseen. */
function useFormOpening(formToken: string): () => Promise<void> {
  const opensAt = useRef(0);
  useEffect(() => {
    opensAt.current = performance.now() + INTAKE_FORM_OPENS_AFTER_MS;
  }, [formToken]);
  return () => new Promise((resolve) => setTimeout(resolve, opensAt.current - performance.now()));
}

/** The state of an enquiry: what was typed, what was read of the notice, and the way out. */
export function useIntake({ slug, page, onSent, onFormTooOld }: IntakeOptions) {
  const { locale } = useLanguage();
  const kept = useKeptDraft(slug, dayInChina(page.now));
  const { draft, setDraft } = kept;
  const [reading, setReading] = useState<IntakeReadingView | null>(null);
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  const [tooMany, setTooMany] = useState(false);
  const begun = useRef(noneBegun());
  const change = (part: Partial<IntakeDraft>) => {
    const next = withChange(draft, part);
    setDraft(next);
    if (missing.length > 0) setMissing(missingIn(next));
  };
  const read = useMutation({
    mutationFn: (asked: IntakeDraft) =>
      publicApi.readIntakeNotice({
        params: { slug },
        body: {
          text: asked.noticeText,
          marketplace: asked.marketplace,
          suspensionType: asked.suspensionType,
          receivedOn: reading && asked.receivedOn ? asked.receivedOn : null,
        },
      }),
    onSuccess: (found) => {
      setReading(found);
      setDraft((before) => withReading(before, found));
    },
  });
  const formOpens = useFormOpening(page.formToken);
  const send = useMutation({
    mutationFn: async () => {
      const { suspensionType, marketplace, cause } = draft;
      if (!suspensionType || !marketplace || !cause) throw new Error('An incomplete enquiry');
      await formOpens();
      const way = (text: string) => text.trim() || null;
      return publicApi.sendIntake({
        params: { slug },
        body: {
          suspensionType,
          marketplace,
          causes: causesOf(cause, reading?.causes ?? []),
          receivedOn: draft.receivedOn,
          noticeText: draft.noticeText.trim() === '' ? '' : draft.noticeText,
          isFromPhoto: draft.isFromPhoto,
          fileIds: draft.files.map(({ id }) => id),
          company: draft.company,
          shop: draft.shop,
          contact: {
            name: draft.name,
            phone: way(draft.phone),
            wechat: way(draft.wechat),
            email: way(draft.email),
          },
          message: draft.message,
          consents: [...draft.consents],
          locale,
          formToken: page.formToken,
          sendingKey: kept.sendingKey,
          website: draft.website,
        },
      });
    },
    onSuccess: (sent) => {
      kept.forget();
      onSent(sent);
    },
    onError: (error) => {
      if (ApiProblem.of(error).code === 'CASES.INTAKE_FORM_INVALID') onFormTooOld();
    },
  });
  /** Its words are read at once, where they are the notice. */
  const take = (file: DraftFile) => {
    setDraft((before) => withFile(before, file));
    const next = withFile(draft, file);
    if (next.noticeText !== draft.noticeText && isNotice(next.noticeText)) read.mutate(next);
  };
  const sending = useSending(async (file, watch) => {
    const { formToken } = page;
    take(await sendIntakeFile({ slug, formToken, file, begun: begun.current }, watch));
    setMissing([]);
  });
  usePhotoWords(slug, draft.files, take);
  const addFiles = (files: readonly File[]) => {
    const waiting = sending.items.filter(({ state }) => state !== 'done').length;
    const room = Math.max(0, MOST_INTAKE_FILES - draft.files.length - waiting);
    setTooMany(files.length > room);
    if (room > 0) sending.add(files.slice(0, room));
  };
  // What was kept is read again, so that the dates stand there as before; what the visitor chose stays.
  const readAgain = useRef((found: IntakeDraft) =>
    publicApi
      .readIntakeNotice({
        params: { slug },
        body: {
          text: found.noticeText,
          marketplace: found.marketplace,
          suspensionType: found.suspensionType,
          receivedOn: found.receivedOn || null,
        },
      })
      .then(setReading, () => undefined),
  );
  const { found } = kept;
  useEffect(() => {
    if (found && isNotice(found.noticeText)) void readAgain.current(found);
  }, [found]);
  const drop = (fileId: string) => {
    // It would be gone in a day by itself: whether this arrives does not matter.
    void publicApi.dropIntakeFile({ params: { slug, fileId } }).catch(() => undefined);
  };
  const throwAway = () => {
    for (const { id } of draft.files) drop(id);
    kept.forget();
    setReading(null);
    setMissing([]);
    setTooMany(false);
    send.reset();
  };
  const removeFile = (fileId: string) => {
    setTooMany(false);
    setDraft((before) => ({ ...before, files: before.files.filter(({ id }) => id !== fileId) }));
    drop(fileId);
  };
  const submit = () => {
    const left = missingIn(draft);
    setMissing(left);
    if (left.length === 0) send.mutate();
    return left;
  };
  return {
    draft,
    change,
    reading,
    read,
    send,
    submit,
    missing,
    sending,
    addFiles,
    removeFile,
    tooMany,
    isKept: kept.isKept,
    throwAway,
  };
}

export type Intake = ReturnType<typeof useIntake>;
