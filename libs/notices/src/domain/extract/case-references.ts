/** A case id of Amazon's own help desk, as its mails carry it: "Case ID 12345678901", "[CASE 123...]", "案例编号". */
const AMAZON_CASE =
  /(?:case|complaint) ?(?:id|number|no\.?|#)? ?[:：#]? ?(\d{8,15})(?![\d-])|(?:案例|问题|工单|投诉) ?(?:编号|号码|id) ?[:：]? ?(\d{8,15})(?![\d-])/gi;
/** A case number of the firm, such as 2026-0042, that came back in the thread. */
const OWN_NUMBER = /(?<![\d-])(20\d{2}-\d{4,6})(?![\d-])/g;

const MANY = 20;

/** Case ids in a message, Amazon's and the firm's: what a later message of the same thread carries too. */
export function findCaseReferences(text: string): readonly string[] {
  const found = [AMAZON_CASE, OWN_NUMBER].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, one, other]) => one ?? other ?? []),
  );
  return [...new Set(found)].slice(0, MANY);
}
