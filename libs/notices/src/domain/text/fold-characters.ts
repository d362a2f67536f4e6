/** Traditional characters of the field with their simplified twin, so that one zh pattern reads both. */
const TRADITIONAL =
  '帳账帐账戶户關关聯联賣卖買买質质禁禁銷销權权產产識识認认證证驗验單单據据貨货運运遲迟訂订訴诉審审決决復复' +
  '恢恢啟启啓启資资金金請请提提供供應应發发標标準准額额過过際际違违規规個个們们時时間间後后內内備备儲储壞坏' +
  '損损舊旧評评論论操操縱纵營营業业執执頭头銀银護护視视頻频進进無无詳详細细劃划計计與与對对將将來来為为這这' +
  '種种類类別别實实際际絕绝終终電电話话郵邮件件繳缴費费帶带裡里裏里當当據据議议條条務务團团隊队給给該该' +
  '聯联繫系係系國国處处較较級级號号碼码傳传轉转讓让並并於于從从達达統统確确準准購购評评價价獲获續续離离' +
  '動动狀状況况現现價价點点擊击連连結结網网裝装員员報报導导圖图題题術术檢检測测試试說说滿满幾几還还沒没錯错誤误' +
  '長长開开閉闭態态儘尽盡尽屬属適适稱称簽签舉举亞亚馬马遜逊遞递廠厂擁拥擔担請请應应遵遵撤撤暫暂臨临';

const PAIRS = new Map<string, string>();
for (let i = 0; i + 1 < TRADITIONAL.length; i += 2) PAIRS.set(TRADITIONAL[i] ?? '', TRADITIONAL[i + 1] ?? '');

/** Invisible characters: zero-width, soft hyphen, direction marks. Used to hide words from filters. */
const INVISIBLE = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]$/;
const DASH = /^[\u2010-\u2015\u2212]$/;
const SINGLE_QUOTE = /^[\u2018\u2019\u201b\u2032]$/;
const DOUBLE_QUOTE = /^[\u201c\u201d\u201e\u2033]$/;

/** A few ligatures stand for a whole sentence; left as they are, so that no text can grow eighteenfold. */
const LONGEST = 4;

/** What one character counts as when phrases are compared; may be none or several characters. */
export function foldCharacter(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (DASH.test(character)) return '-';
  if (SINGLE_QUOTE.test(character)) return "'";
  if (DOUBLE_QUOTE.test(character)) return '"';
  const folded = character.normalize('NFKC').toLowerCase();
  if (folded.length > LONGEST) return character;
  return PAIRS.get(folded) ?? folded;
}

/** Han, kana and their punctuation: written without spaces, so a line break inside a phrase means nothing. */
export const isCjk = (code: number): boolean =>
  (code >= 0x3000 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);
