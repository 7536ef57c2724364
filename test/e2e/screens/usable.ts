// What axe cannot see: how large targets are, whether one sees where the keyboard is, whether anything is lost when the page is narrow.
import type { Locator, Page } from '@playwright/test';

/**
 * Targets smaller than 24 by 24 CSS pixels (WCAG 2.2, 2.5.8). A small one passes if a circle 24 across around its middle touches no
 * other target, nor such a circle of another small one; so do words that are links in a sentence.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [role="menuitem"], [role="option"], [role="tab"], [role="separator"]',
      ),
    ].flatMap((element) => {
      const isSeen = { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true };
      if (!element.checkVisibility(isSeen)) return [];
      // A box or a switch is pressed by its words too.
      const words = element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : null;
      const own = element.getBoundingClientRect();
      const label = words?.getBoundingClientRect();
      const left = Math.min(own.left, label?.left ?? own.left);
      const right = Math.max(own.right, label?.right ?? own.right);
      const top = Math.min(own.top, label?.top ?? own.top);
      const bottom = Math.max(own.bottom, label?.bottom ?? own.bottom);
      if (right - left < 2 || bottom - top < 2) return [];
      return [{ element, left, right, top, bottom, x: (left + right) / 2, y: (top + bottom) / 2 }];
    });
    const isSmall = (target: (typeof targets)[number]): boolean =>
      target.right - target.left < 23.5 || target.bottom - target.top < 23.5;
    const isInSentence = (element: HTMLElement): boolean =>
      getComputedStyle(element).display === 'inline' && element.parentElement?.textContent !== element.textContent;
    return targets
      .filter((target) => isSmall(target) && !isInSentence(target.element))
      .filter((small) =>
        targets.some((other) => {
          if (other === small || other.element.contains(small.element) || small.element.contains(other.element))
            return false;
          const across = Math.max(other.left - small.x, 0, small.x - other.right);
          const down = Math.max(other.top - small.y, 0, small.y - other.bottom);
          if (Math.hypot(across, down) < 12) return true;
          return isSmall(other) && Math.hypot(other.x - small.x, other.y - small.y) < 24;
        }),
      )
      .map(({ element, left, right, top, bottom }) => {
        const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
        return `a target of ${Math.round(right - left)} by ${Math.round(bottom - top)}: ${element.tagName.toLowerCase()} “${name.slice(0, 60)}”`;
      });
  });
}

/** Tab stops that do not show that the keyboard is there, or lie under something else. Goes round once, so many stops at most. */
export async function hiddenFocus(page: Page, stops = 60): Promise<string[]> {
  const found: string[] = [];
  // A mark that fades in, on the field or on the frame around it, is not there yet.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addStyleTag({ content: '*, *::before, *::after { transition: none !important; }' });
  await page.evaluate(() => {
    for (const been of document.querySelectorAll('[data-been]')) been.removeAttribute('data-been');
  });
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return 'end';
      if (element.dataset.been !== undefined) return 'end';
      element.dataset.been = '';
      // A field may show it by its frame, and a group by its own; what looks the same with and without does not show it.
      const marks = (): string =>
        [element, element.parentElement, element.parentElement?.parentElement, element.nextElementSibling]
          .map((each) => {
            if (!each) return '';
            const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } =
              getComputedStyle(each);
            const ring = outlineStyle === 'none' || outlineWidth === '0px' ? '' : `${outlineWidth} ${outlineColor}`;
            return [ring, boxShadow, borderColor, backgroundColor].join(' ');
          })
          .join(' / ');
      const name = `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 60)}”`;
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      const withFocus = marks();
      element.blur();
      const without = marks();
      element.focus({ preventScroll: true });
      if (withFocus === without) return `the keyboard cannot be seen on ${name}`;
      if (width < 2 || height < 2) return null;
      if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) return `out of sight: ${name}`;
      const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height]));
      const isSeen = points.some(([x = 0, y = 0]) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (element.contains(hit) || hit.contains(element) || hit.closest('label') !== null);
      });
      return isSeen ? null : `under something else: ${name}`;
    });
    if (fault === 'end') break;
    if (fault !== null) found.push(fault);
  }
  return found;
}

/** What is wider than the window, or cut off so that it cannot be scrolled to. Maps and tables may scroll both ways. */
export function lostWhenNarrow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.scrollingElement;
    if (root && root.scrollWidth > innerWidth + 1) found.push(`the page is ${root.scrollWidth} wide in ${innerWidth}`);
    const free = '[role="grid"], [role="treegrid"], [role="application"], [role="tablist"], table';
    // What lies behind a dialog waits until it is closed.
    const usable = document.querySelector('[aria-modal="true"]') ?? document;
    for (const element of usable.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea')) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (element.closest(free) || element.tabIndex < 0) continue;
      const { left, right, top, bottom, width } = element.getBoundingClientRect();
      if (width < 2) continue;
      const name = `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 60)}”`;
      const scroller = (axis: 'X' | 'Y'): HTMLElement | null => {
        for (let each = element.parentElement; each; each = each.parentElement) {
          const how = getComputedStyle(each)[`overflow${axis}`];
          if (how === 'auto' || how === 'scroll') return each;
        }
        return null;
      };
      // The way to the start of the page is out of sight until the keyboard is on it.
      if (bottom <= 0 && top < 0 && element instanceof HTMLAnchorElement) continue;
      if ((left < -1 || right > innerWidth + 1) && !scroller('X')) found.push(`beyond the side: ${name}`);
      if ((top < -1 || bottom > innerHeight + 1) && !scroller('Y')) found.push(`beyond the end: ${name}`);
    }
    return found;
  });
}

/** What is chosen but looks like what is not, where the system sets the colours: of each kind the first of either is compared. */
export function lostInForcedColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const look = (element: Element): string => {
      const { backgroundColor, color, outlineStyle } = getComputedStyle(element);
      return `${backgroundColor} ${color} ${outlineStyle}`;
    };
    const states = [
      '[role="tab"][aria-selected="X"]',
      '[role="row"][aria-selected="X"]',
      '[role="option"][aria-selected="X"]',
      'button[aria-pressed="X"]',
    ];
    return states.flatMap((state) => {
      const shown = (value: string): Element | undefined =>
        [...document.querySelectorAll(state.replace('X', value))].find((each) => each.checkVisibility());
      const [on, off] = [shown('true'), shown('false')];
      return on && off && look(on) === look(off) ? [`what is chosen looks like what is not: ${state}`] : [];
    });
  });
}

/** How many places the ring around an entry is seen at while `act` moves it: in the frames from the first move on. */
export async function placesOnTheWay(page: Page, ring: Locator, act: () => Promise<void>): Promise<number> {
  await ring.evaluate((element) => {
    const seen = new Set<string>();
    let until = Number.POSITIVE_INFINITY;
    const look = (): void => {
      seen.add((element as HTMLElement).style.transform);
      if (seen.size > 1) until = Math.min(until, performance.now() + 600);
      (element as HTMLElement).dataset.seen = String(seen.size);
      if (performance.now() < until) requestAnimationFrame(look);
      else (element as HTMLElement).dataset.done = '';
    };
    delete (element as HTMLElement).dataset.done;
    look();
  });
  await act();
  await ring.and(page.locator('[data-done]')).waitFor({ state: 'attached' });
  return Number(await ring.getAttribute('data-seen'));
}

/** What moves of its own on the page now: transitions and animations that take time. */
export function whatMoves(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap(({ effect }) => {
      const { duration } = effect?.getComputedTiming() ?? {};
      if (typeof duration !== 'number' || duration < 50) return [];
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return [`${target?.tagName.toLowerCase()} .${target?.className} moves for ${duration} ms`];
    }),
  );
}
