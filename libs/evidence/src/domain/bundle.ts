/** A file of a bundle (证据合集): on how many of its pages, or why it has none. */
export interface BundleItem {
  readonly number: number;
  readonly fileName: string;
  /** Pages of its own; null: it cannot be drawn and is only listed. */
  readonly pages: number | null;
}

export interface PlacedItem extends BundleItem {
  /** First and last page in the bundle, from 1; null where it is only listed. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Where each file stands when the index in front takes so many pages. */
export function placeItems(items: readonly BundleItem[], indexPages: number): readonly PlacedItem[] {
  let next = indexPages + 1;
  return items.map((item) => {
    if (item.pages === null) return { ...item, from: null, to: null };
    const from = next;
    next += item.pages;
    return { ...item, from, to: next - 1 };
  });
}
