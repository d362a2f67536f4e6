/** What a file says of its own making. Null where it says nothing: most papers do not, and that is no sign of anything. */
export interface FileMetadata {
  /** Programs that made or changed it, as they call themselves. */
  readonly programs: readonly string[];
  readonly madeAt: Date | null;
  readonly changedAt: Date | null;
}

/** What people draw and retouch with: no invoice, licence or bill leaves its issuer through one of them. */
const PICTURE_EDITORS =
  /photoshop|lightroom|illustrator|gimp|paint\.net|paint shop|coreldraw|corel photo|affinity|pixelmator|picsart|snapseed|canva|krita|inkscape|photopea|meitu|meitupic|美图|醒图|figma|稿定|创客贴/i;

/** What changes a finished PDF. Firms also stamp and join with them, so that it is a hint only. */
const PDF_EDITORS =
  /ilovepdf|sejda|smallpdf|pdfescape|pdf-?xchange|foxit (?:phantom|pdf editor|editor)|phantompdf|nitro|pdfelement|wondershare|wps pdf|pdffiller|pdf24|soda pdf|infix|迅捷|福昕|acrobat (?:pro|dc)|pdf candy/i;

const first = (programs: readonly string[], pattern: RegExp): string | null =>
  programs.find((one) => pattern.test(one)) ?? null;

export const pictureEditorOf = ({ programs }: FileMetadata): string | null =>
  first(programs, PICTURE_EDITORS);
export const pdfEditorOf = ({ programs }: FileMetadata): string | null => first(programs, PDF_EDITORS);
