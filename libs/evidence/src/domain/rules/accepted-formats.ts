import type { NoticeKind } from '@overturn/kernel';

const PAPERS: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png', 'image/gif'];

/** Notices whose form takes something else than PDF and the common pictures (docs/DOMAIN.md, "Evidence rules"). */
const OTHERWISE: Partial<Readonly<Record<NoticeKind, readonly string[]>>> = {
  // .jpeg .jpg .pjpeg .gif .png .tiff: no PDF.
  intellectual_property: ['image/jpeg', 'image/png', 'image/gif', 'image/tiff'],
};

/** Media types that the form of the strictest of these notices takes. */
export const formatsFor = (kinds: readonly NoticeKind[]): readonly string[] =>
  kinds.map((kind) => OTHERWISE[kind]).find((formats) => formats !== undefined) ?? PAPERS;
