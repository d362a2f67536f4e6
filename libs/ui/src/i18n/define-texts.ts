/** Declares the texts of one feature under flat, dotted keys; a key that English lacks, or that only English has, does not compile. */
export const defineTexts = <const Zh extends Readonly<Record<string, string>>>(
  zh: Zh,
  en: Readonly<Record<keyof NoInfer<Zh>, string>>,
): { readonly zh: Zh; readonly en: Readonly<Record<keyof Zh, string>> } => ({ zh, en });

export type TextParams = Readonly<Record<string, string | number | boolean | null>>;

/** Puts `params` into `{{name}}` places; an unknown name stays visible, so that it is noticed. */
export const interpolate = (text: string, params: TextParams = {}): string =>
  text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
    const value = params[name];
    return value === undefined || value === null ? place : String(value);
  });
