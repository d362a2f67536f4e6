import type { EvidenceFacts } from '../facts';
import { citationsIn } from '../text/fold-text';
import { datesIn, numbersIn } from '../text/figures';
import { sentencesOf } from '../text/sentences';
import type { Found, PlanText, PlanWorld } from '../world';

export const actionUncited = ({ plan }: PlanWorld): readonly Found[] =>
  plan.actions
    .filter(
      ({ text, evidenceIds }) =>
        evidenceIds.length === 0 && citationsIn(text.en).length === 0 && citationsIn(text.zh).length === 0,
    )
    .map(({ key }) => ({ part: `actions/${key}/evidenceIds` }));

export function evidenceUnknown({ plan, facts, texts }: PlanWorld): readonly Found[] {
  if (facts.evidence === null) return [];
  const known = new Set(facts.evidence.map(({ id }) => id));
  const isUnknown = (id: string): boolean => !known.has(id);
  const beside = (
    part: string,
    points: readonly { readonly key: string; readonly evidenceIds: readonly string[] }[],
  ) =>
    points
      .filter(({ evidenceIds }) => evidenceIds.some(isUnknown))
      .map(({ key }) => ({ part: `${part}/${key}/evidenceIds` }));
  const cited = texts.flatMap(({ part, raw }) =>
    citationsIn(raw)
      .filter(isUnknown)
      .map((id) => {
        const from = raw.indexOf(`[[evidence:${id}]]`);
        return { part, from, to: from + id.length + 13 };
      }),
  );
  return [...beside('actions', plan.actions), ...beside('measures', plan.measures), ...cited];
}

type Invoice = EvidenceFacts & { readonly invoiceNumber: string };
/** Shorter numbers stand in a text by chance. */
const NUMBER_LENGTH = 4;

const invoicesOf = ({ facts }: PlanWorld): readonly Invoice[] =>
  (facts.evidence ?? []).filter(
    (one): one is Invoice => one.invoiceNumber !== null && one.invoiceNumber.trim().length >= NUMBER_LENGTH,
  );

/** Sentences that name exactly one known invoice. */
function sentencesAboutInvoices(world: PlanWorld): readonly {
  readonly text: PlanText;
  readonly invoice: Invoice;
  readonly from: number;
  readonly sentence: string;
}[] {
  const invoices = invoicesOf(world);
  if (invoices.length === 0) return [];
  return world.texts.flatMap((text) =>
    sentencesOf(text.folded).flatMap(({ from, to }) => {
      const sentence = text.folded.slice(from, to);
      const [invoice, other] = invoices.filter(({ invoiceNumber }) =>
        sentence.includes(invoiceNumber.trim().toLowerCase()),
      );
      return invoice && !other ? [{ text, invoice, from, sentence }] : [];
    }),
  );
}

const blanked = (sentence: string, number: string): string =>
  sentence.replaceAll(number.trim().toLowerCase(), (found) => ' '.repeat(found.length));

/** Words between a date and what it dates: delivered, sold … */
const OTHER_DATE =
  /deliver|receiv|sold|shipp|sale|ordered|pa(?:id|y)|arriv|收到|到货|入库|销售|发货|付款|下单/;

export const invoiceDateDiffers = (world: PlanWorld): readonly Found[] =>
  sentencesAboutInvoices(world).flatMap(({ text, invoice, from, sentence }) => {
    const dates = datesIn(blanked(sentence, invoice.invoiceNumber));
    const [first] = dates;
    const isOther = OTHER_DATE.test(sentence);
    if (!first || invoice.issuedOn === null || isOther) return [];
    if (dates.some(({ value }) => value === invoice.issuedOn)) return [];
    return [
      {
        part: text.part,
        from: from + first.from,
        to: from + first.to,
        params: { number: invoice.invoiceNumber, known: invoice.issuedOn },
      },
    ];
  });

const UNITS = /^\s*(?:units?|pieces?|pcs|items?|sets?|件|个|套|台|双|只|支|瓶|盒|条)/;

/** A number of units in a sentence about an invoice is that of a line, or of all lines. */
export const invoiceQuantityDiffers = (world: PlanWorld): readonly Found[] =>
  sentencesAboutInvoices(world).flatMap(({ text, invoice, from, sentence }) => {
    const quantities = invoice.lines.map(({ quantity }) => quantity);
    if (quantities.length === 0) return [];
    const total = quantities.reduce((sum, one) => sum + one, 0);
    return numbersIn(blanked(sentence, invoice.invoiceNumber))
      .filter(
        ({ to, value }) => UNITS.test(sentence.slice(to)) && ![...quantities, total].includes(Number(value)),
      )
      .map((figure) => ({
        part: text.part,
        from: from + figure.from,
        to: from + figure.to,
        params: {
          number: invoice.invoiceNumber,
          known: quantities.length === 1 ? total : quantities.join(' / '),
        },
      }));
  });

/** A run of capitalised words that ends as a company does. */
const COMPANY =
  /(?:[A-Z][\w&'’-]*\s+(?:and\s+|&\s+)?){1,6}(?:Co\.?,?\s*,?\s*Ltd|Limited|Ltd|LLC|Inc|GmbH|Corporation|Corp|Company|Factory)\b\.?/g;
const ABOUT_SUPPLIER = /supplier|manufactur|purchas|invoice|bought|buy from|factory|vendor|distributor/;
const SUFFIX = /\b(?:co|ltd|limited|llc|inc|gmbh|corporation|corp|company)\b/g;
const LEADING = /^(?:The|Our|Invoice|From|Supplier|Suppliers|Manufacturer|By|Of|We|Factory)\s+/;

const compared = (name: string): string =>
  name
    .toLowerCase()
    .replace(SUFFIX, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '');

export function supplierUnknown(world: PlanWorld): readonly Found[] {
  const names = [...new Set((world.facts.evidence ?? []).flatMap(({ supplierName }) => supplierName ?? []))];
  const latin = names.filter((name) => /[a-z]/i.test(name));
  if (latin.length === 0) return [];
  const known = latin.map(compared);
  return world.texts
    .filter(({ language }) => language === 'en')
    .flatMap(({ part, raw, folded }) =>
      sentencesOf(folded)
        .filter(({ from, to }) => ABOUT_SUPPLIER.test(folded.slice(from, to)))
        .flatMap(({ from, to }) =>
          [...raw.slice(from, to).matchAll(COMPANY)].flatMap((match) => {
            const lead = LEADING.exec(match[0])?.[0].length ?? 0;
            const name = compared(match[0].slice(lead));
            if (name === '' || known.some((one) => one.includes(name) || name.includes(one))) return [];
            const start = from + match.index + lead;
            return [
              { part, from: start, to: start + match[0].length - lead, params: { known: latin.join(' / ') } },
            ];
          }),
        ),
    );
}
