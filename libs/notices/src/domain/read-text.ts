import type { NoticeReading, Warning } from './notice-reading';
import { judgeKind } from './classify/kind';
import { languageOf } from './classify/language';
import { judgeMarketplace } from './classify/marketplace';
import {
  isForwarded,
  judgeAccountState,
  judgeCauses,
  judgeRole,
  judgeSuspensionType,
} from './classify/standing';
import { extract } from './extract/extract';
import { applyRules } from './rules/apply-rules';
import { RULES, RULES_VERSION } from './rules/rule-book';
import { hostOfAddress, judgeSender, type SenderFacts } from './sender/judge-sender';
import { canonicalText, foldText } from './text/notice-text';
import { quotedParts } from './text/quoted-parts';

export interface NoticeFacts {
  readonly text: string;
  /** Null for what is no mail. */
  readonly sender: SenderFacts | null;
  /** Hosts that the text or its HTML links to. */
  readonly linkedHosts: readonly string[];
  /** YYYY-MM-DD of the mail's Date header, in UTC. */
  readonly headerDate: string | null;
  /** YYYY-MM-DD, to tell dates in the future. */
  readonly today: string;
}

const SURE = 0.5;

/** Reads a notice: the same facts always give the same reading. Linear in the text's length. */
export function readText(facts: NoticeFacts): NoticeReading {
  const raw = canonicalText(facts.text);
  const text = foldText(raw);
  const hits = applyRules(text, quotedParts(raw), RULES);
  const language = languageOf(text.folded);
  const senderHost = facts.sender?.from ? hostOfAddress(facts.sender.from.address) : null;
  const marketplace = judgeMarketplace(text, language, senderHost);
  const kind = judgeKind(hits);
  const suspensionType = judgeSuspensionType(kind.value, hits);
  const { headerDate, today } = facts;
  const { extracted, warnings } = extract(text, hits, {
    language,
    marketplace: marketplace.value,
    headerDate,
    today,
    isForwarded: isForwarded(hits),
  });
  return {
    schemaVersion: 1,
    rulesVersion: RULES_VERSION,
    text: raw,
    language,
    sender: judgeSender(facts.sender, facts.linkedHosts),
    kind,
    role: judgeRole(kind, hits),
    suspensionType,
    accountState: judgeAccountState(kind.value, suspensionType, hits),
    causes: judgeCauses(kind.value, hits),
    marketplace,
    extracted,
    warnings: [...kindWarnings(kind), ...characterWarnings(raw), ...warnings],
  };
}

const kindWarnings = ({ value, confidence }: NoticeReading['kind']): readonly Warning[] => {
  if (value === 'unrecognised') return [{ code: 'NOTICES.KIND_UNRECOGNISED', span: null }];
  return confidence < SURE ? [{ code: 'NOTICES.KIND_UNCERTAIN', span: null }] : [];
};

function characterWarnings(raw: string): readonly Warning[] {
  const at = raw.indexOf('\ufffd');
  return at === -1 ? [] : [{ code: 'NOTICES.UNDECODABLE_CHARACTERS', span: { start: at, end: at + 1 } }];
}
