import { languageOf } from '@overturn/ui';
import { explainFinding } from '@overturn/lint';
import type { PlanView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { evidenceQuery } from '../../shared/evidence/evidence.queries';
import { useLocale } from '../../shared/i18n';
import { useCan } from '../../shared/session';
import { planCommentsQuery } from './comments.queries';
import type { EditorDesk } from './editor/editor-desk';
import { textNotes } from './model/text-notes';

const NO_THREADS: readonly never[] = [];

/** The files of the case that a plan may name; their names stand beside the signs in its texts. */
export function useEvidence(caseId: string, desk: EditorDesk) {
  const can = useCan();
  const { data } = useQuery({ ...evidenceQuery(caseId), enabled: can('evidence:read') });
  const options = useMemo(
    () => (data?.items ?? []).map(({ id, fileName }) => ({ value: id, label: fileName })),
    [data],
  );
  useEffect(
    () => desk.setEvidenceNames(new Map(options.map(({ value, label }) => [value, label]))),
    [desk, options],
  );
  return options;
}

/** Marks in the texts what the checker and people say of them, behind the keys. */
export function useTextNotes(
  caseId: string,
  desk: EditorDesk,
  content: Parameters<typeof textNotes>[0],
  findings: PlanView['gates']['findings'],
): void {
  const language = languageOf(useLocale());
  const { data } = useQuery(planCommentsQuery(caseId));
  const threads = data?.threads ?? NO_THREADS;
  useEffect(() => {
    const { marks, notes } = textNotes(content, findings, threads, (one) => explainFinding(one, language));
    desk.setMarks(marks, notes);
  }, [desk, content, findings, threads, language]);
}
