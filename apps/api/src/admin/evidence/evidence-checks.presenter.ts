import type { EvidenceCheckPage } from '@overturn/cases';
import type { CaseParticulars, EvidenceChecksView, EvidenceFacts } from '@overturn/contracts/admin';
import {
  EVIDENCE_RULE_BOOK,
  factKindOf,
  type CaseParticulars as KeptParticulars,
  type EvidenceFacts as KeptFacts,
} from '@overturn/evidence';

/** Lists of their own: what was kept is read-only, what is sent is not. */
const factsView = (facts: KeptFacts): EvidenceFacts =>
  facts.kind === 'invoice'
    ? { ...facts, supplier: { ...facts.supplier }, lines: facts.lines.map((one) => ({ ...one })) }
    : 'appearance' in facts
      ? { ...facts, appearance: { ...facts.appearance } }
      : { ...facts };

const particularsView = (content: KeptParticulars): CaseParticulars => ({
  ...content,
  sales: content.sales.map((one) => ({ ...one })),
});

export function presentEvidenceChecks(page: EvidenceCheckPage): EvidenceChecksView {
  const { files, particulars, verdicts, chain, staff } = page;
  const said = (one: { readonly by: string; readonly at: Date; readonly reason: string }) => ({
    by: staff.get(one.by) ?? '',
    at: one.at.toISOString(),
    reason: one.reason,
  });
  const asked = new Set(verdicts.map(({ rule }) => rule));
  return {
    files: files.map(({ file, facts, setAside }) => ({
      id: file.id,
      fileName: file.fileName,
      kind: file.kind,
      factKind: facts?.content.kind ?? factKindOf(file.kind),
      facts: facts && factsView(facts.content),
      factsVersion: facts?.version ?? 0,
      enteredBy: facts && (staff.get(facts.enteredBy) ?? ''),
      enteredAt: facts?.enteredAt.toISOString() ?? null,
      setAside: setAside?.isSetAside ? said(setAside) : null,
    })),
    particulars: particularsView(particulars.content),
    particularsVersion: particulars.version,
    verdicts: verdicts.map(({ override, ...verdict }) => ({
      ...verdict,
      subject: { ...verdict.subject },
      params: { ...verdict.params },
      override: override && said(override),
    })),
    chain: {
      nodes: chain.nodes.map((one) => ({ ...one })),
      links: chain.links.map((one) => ({ ...one })),
    },
    rules: EVIDENCE_RULE_BOOK.filter(({ id }) => asked.has(id)).map(({ id, explanation, source }) => ({
      id,
      ...explanation,
      source: source.text,
      url: source.url,
    })),
  };
}
