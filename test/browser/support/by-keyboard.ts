import { expect, type Page } from '@playwright/test';

/** Marks every control that can be seen and used; the radio buttons of one question are one stop. */
const markControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen = new Set<string>();
    const names: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    )) {
      const isHidden =
        !control.checkVisibility({ visibilityProperty: true }) || control.closest('[aria-hidden=true]');
      const isOff = control.matches(':disabled, [tabindex="-1"]');
      if (isHidden || isOff) continue;
      if (control instanceof HTMLInputElement && control.type === 'radio') {
        if (seen.has(control.name)) continue;
        seen.add(control.name);
      }
      const name = `${control.tagName} ${(control.ariaLabel ?? control.textContent ?? '').trim().slice(0, 40)} ${control.id}`;
      control.dataset['stop'] =
        control instanceof HTMLInputElement && control.type === 'radio' ? control.name : name;
      names.push(control.dataset['stop']);
    }
    return names;
  });

interface Stop {
  readonly name: string | null;
  /** Why the focus cannot be seen there; empty when it can. */
  readonly fault: string;
}

const stopNow = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const focused = document.activeElement as HTMLElement | null;
    if (!focused || focused === document.body) return { name: null, fault: '' };
    const isRadio = focused instanceof HTMLInputElement && focused.type === 'radio';
    const name = (isRadio ? focused.name : focused.dataset['stop']) ?? focused.outerHTML.slice(0, 80);
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    const hasRing = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    const above = document.elementFromPoint(Math.min(Math.max(x, 0), innerWidth - 1), y);
    const isCovered = above !== null && !focused.contains(above) && !above.contains(focused);
    const isOutside = bottom <= 0 || top >= innerHeight;
    const fault = !hasRing ? 'no ring' : isOutside ? 'out of sight' : isCovered ? 'covered' : '';
    return { name, fault };
  });

/** Walks the page by Tab alone: every control is reached, and at each the focus is seen. */
export async function expectKeyboard(page: Page): Promise<void> {
  const wanted = await markControls(page);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
    getSelection()?.removeAllRanges();
  });
  const reached = new Set<string>();
  const faults: string[] = [];
  for (let step = 0; step <= wanted.length * 2 + 5 && reached.size < wanted.length; step += 1) {
    await page.keyboard.press('Tab');
    const { name, fault } = await stopNow(page);
    // Past the end it begins anew: a page may have set the focus somewhere in its middle.
    if (name === null) continue;
    if (fault !== '') faults.push(`${name}: ${fault}`);
    reached.add(name);
  }
  expect
    .soft(
      wanted.filter((name) => !reached.has(name)),
      `not reached by Tab on ${page.url()}`,
    )
    .toEqual([]);
  expect.soft(faults, `focus not seen on ${page.url()}`).toEqual([]);
}

/** Every text twice as large, as with a phone's setting for it; the page still does not scroll sideways. */
export async function expectLargeText(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('body *')];
    const sizes = all.map((one) => {
      const { fontSize, lineHeight } = getComputedStyle(one);
      return [Number.parseFloat(fontSize) * 2, Number.parseFloat(lineHeight) * 2] as const;
    });
    all.forEach((one, place) => {
      const [font = 16, line = Number.NaN] = sizes[place] ?? [];
      one.style.fontSize = `${font}px`;
      if (!Number.isNaN(line)) one.style.lineHeight = `${line}px`;
    });
    const found = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const widest = all.find(
      (one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
    );
    for (const one of all) {
      one.style.removeProperty('font-size');
      one.style.removeProperty('line-height');
    }
    return found > 0 ? (widest?.outerHTML.slice(0, 120) ?? `${found} px`) : '';
  });
  expect.soft(overflow, `sideways scroll with large text on ${page.url()}`).toBe('');
}
