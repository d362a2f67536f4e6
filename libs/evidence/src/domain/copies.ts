import { fail, ok, type AskedCopy, type Result } from '@overturn/kernel';

/** A rectangle on a page, in shares of its width and height. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface CopyRecipe {
  readonly purpose: AskedCopy;
  /** Blacked out for good: the pixels are gone. */
  readonly areas: readonly Area[];
  /** Words across the picture. */
  readonly text: string | null;
}

/** Pictures whose pixels can be rewritten; a PDF's words could stay under what was painted over them. */
const PICTURES = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/tiff']);

/** Whether such a copy can be made. Fails with EVIDENCE.COPY_OF_PICTURES_ONLY, EVIDENCE.COPY_CHANGES_NOTHING. */
export function checkRecipe(recipe: CopyRecipe, mediaType: string): Result<CopyRecipe> {
  if (!PICTURES.has(mediaType)) return fail('EVIDENCE.COPY_OF_PICTURES_ONLY');
  const changesNothing = recipe.purpose === 'watermarked' ? recipe.text === null : recipe.areas.length === 0;
  return changesNothing ? fail('EVIDENCE.COPY_CHANGES_NOTHING') : ok(recipe);
}

/** The pixels that an area covers, grown to whole ones: nothing of its edge shines through. */
export function pixelsOf(
  area: Area,
  picture: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
  const left = Math.max(0, Math.floor(area.x * picture.width));
  const top = Math.max(0, Math.floor(area.y * picture.height));
  const right = Math.min(picture.width, Math.ceil((area.x + area.width) * picture.width));
  const bottom = Math.min(picture.height, Math.ceil((area.y + area.height) * picture.height));
  return { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}
