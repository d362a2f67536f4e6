import type {
  DocumentRequestView,
  EvidenceChecksView,
  EvidenceFacts,
  EvidenceView,
  FactsOf,
  SuspicionView,
} from '@overturn/contracts/admin';
import type { EvidenceKind, RequestStep, SuspicionVerdict } from '@overturn/kernel';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Answer, Caller } from './caller';
import { pictureOf } from './picture';

const done = <T>(answer: Answer): T => {
  if (answer.status >= 300) throw new Error(`${answer.status}: ${answer.text.slice(0, 500)}`);
  return answer.body as T;
};

/** An invoice that nothing is wrong with; `issuedOn` may be long ago. */
export const invoiceFacts = (change: Partial<FactsOf<'invoice'>> = {}): EvidenceFacts => ({
  kind: 'invoice',
  number: '04402100',
  issuedOn: '2026-10-01',
  supplier: {
    name: '广州星灯照明有限公司',
    address: '广州市天河区中山大道89号',
    phone: '020-38491200',
    website: 'www.xingdeng.example',
    email: null,
  },
  buyerName: '杭州好货贸易有限公司',
  lines: [{ asin: 'B0TESTCASE', description: '台灯', quantity: 100, unit: 'piece', piecesPerUnit: null }],
  ...change,
});

export const particulars = (change: object = {}) => ({
  sellerName: 'Hangzhou Haohuo Trading Co., Ltd.',
  sellerAddress: '浙江省杭州市西湖区凤起路12号3幢502室',
  brand: 'Stellux',
  brandOwner: '广州星灯照明有限公司',
  sales: [{ asin: 'B0TESTCASE', quantity: 100 }],
  ...change,
});

/** Keeps a picture of a paper with words of its own. */
export const keepPaper = (
  caller: Caller,
  caseId: string,
  words: string,
  kind: EvidenceKind = 'invoice',
): Promise<string> => keepFile(caller, caseId, 'paper.png', pictureOf(words), kind);

/** A PDF of one page that says of itself what it is told. */
export async function pdfOf(
  words: string,
  made: { readonly producer?: string; readonly madeAt?: Date; readonly changedAt?: Date } = {},
): Promise<Buffer> {
  const paper = await PDFDocument.create({ updateMetadata: false });
  paper.addPage([200, 200]);
  paper.setSubject(words);
  if (made.producer) paper.setProducer(made.producer);
  if (made.madeAt) paper.setCreationDate(made.madeAt);
  if (made.changedAt) paper.setModificationDate(made.changedAt);
  return Buffer.from(await paper.save());
}

/** Keeps a file of the case as it is. */
export const keepFile = async (
  caller: Caller,
  caseId: string,
  fileName: string,
  bytes: Buffer,
  kind: EvidenceKind = 'invoice',
): Promise<string> =>
  done<EvidenceView>(
    await caller.post(
      `/cases/${caseId}/evidence?kind=${kind}&fileName=${encodeURIComponent(fileName)}`,
      bytes,
    ),
  ).id;

export const enterFacts = (
  caller: Caller,
  caseId: string,
  evidenceId: string,
  facts: EvidenceFacts,
  version = 0,
) => caller.put(`/cases/${caseId}/evidence/${evidenceId}/facts`, { version, facts });

export const enterParticulars = (caller: Caller, caseId: string, content: object, version = 0) =>
  caller.put(`/cases/${caseId}/evidence-particulars`, { version, content });

export const checksOf = async (caller: Caller, caseId: string): Promise<EvidenceChecksView> =>
  done(await caller.get(`/cases/${caseId}/evidence-checks`));

/** A case with a paper that fails, what it is held against, one file set aside, one verdict let pass by `second`. */
export async function fillEvidenceChecks(caller: Caller, second: Caller, caseId: string): Promise<void> {
  const id = await keepPaper(caller, caseId, '旧发票');
  await enterParticulars(caller, caseId, particulars());
  const view = done<EvidenceChecksView>(
    await enterFacts(caller, caseId, id, invoiceFacts({ issuedOn: '2001-01-01' })),
  );
  const hash = view.verdicts.find(({ outcome }) => outcome === 'fail')?.hash;
  done(await second.post(`/cases/${caseId}/verdict-overrides`, { hash, reason: '亚马逊电话中已同意' }));
  done(await caller.put(`/cases/${caseId}/evidence/${id}/set-aside`, { isSetAside: true, reason: '太旧' }));
}

export const askForDocument = (caller: Caller, caseId: string) =>
  caller.post(`/cases/${caseId}/document-requests`, {
    titleZh: '仓库照片',
    titleEn: 'Photographs of the store',
  });

export const requestsOf = async (caller: Caller, caseId: string): Promise<DocumentRequestView[]> =>
  done<{ items: DocumentRequestView[] }>(await caller.get(`/cases/${caseId}/document-requests`)).items;

export const stepRequest = (
  caller: Caller,
  caseId: string,
  request: Pick<DocumentRequestView, 'id' | 'version'>,
  step: RequestStep,
  change: object = {},
) =>
  caller.post(`/cases/${caseId}/document-requests/${request.id}/steps`, {
    version: request.version,
    step,
    ...change,
  });

/** A document that was asked for, and a file offered for it. */
export async function fillDocumentRequests(caller: Caller, caseId: string): Promise<void> {
  await askForDocument(caller, caseId);
  const [request] = await requestsOf(caller, caseId);
  const evidenceIds = [await keepPaper(caller, caseId, '仓库照片', 'other')];
  if (request) done(await stepRequest(caller, caseId, request, 'offer', { evidenceIds }));
}

export const suspicionsOf = async (caller: Caller, caseId: string): Promise<SuspicionView[]> =>
  done<{ items: SuspicionView[] }>(await caller.get(`/cases/${caseId}/suspicions`)).items;

export const raiseSuspicion = (caller: Caller, caseId: string, evidenceId: string) =>
  caller.post(`/cases/${caseId}/suspicions`, { evidenceId, reason: '公章像是贴上去的' });

/** Judges the newest suspicion of a case. */
export async function judgeSuspicion(caller: Caller, caseId: string, verdict: SuspicionVerdict) {
  const hash = (await suspicionsOf(caller, caseId)).at(-1)?.hash ?? '';
  return caller.post(`/cases/${caseId}/suspicion-judgements`, {
    hash,
    verdict,
    reason: '与供应商核对过原件',
  });
}

/** A suspicion that was raised and cleared. */
export async function fillSuspicions(caller: Caller, caseId: string): Promise<void> {
  await keepFile(caller, caseId, 'a.pdf', await pdfOf(caseId, { producer: 'Skia/PDF m138' }), 'other');
  done(await raiseSuspicion(caller, caseId, await keepPaper(caller, caseId, '可疑', 'other')));
  done(await judgeSuspicion(caller, caseId, 'cleared'));
}
