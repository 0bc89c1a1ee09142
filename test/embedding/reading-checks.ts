import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';

/** Finds what is wrong in each of our elements on the page, one line each. */
type Look = (roots: ShadowRoot[]) => string[];

/** Runs in the page with the shadow roots of all our elements, the innermost last. */
async function inRoots(page: Page, look: Look): Promise<string[]> {
  const roots = await page.evaluateHandle(() => {
    const found: ShadowRoot[] = [];
    const gather = (from: ParentNode): void => {
      for (const { shadowRoot } of from.querySelectorAll('*')) {
        if (shadowRoot === null) continue;
        found.push(shadowRoot);
        gather(shadowRoot);
      }
    };
    gather(document);
    return found;
  });
  return page.evaluate(look, roots);
}

async function fitsSideways(page: Page, when: string): Promise<void> {
  const widths = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: innerWidth,
  }));
  assert.ok(widths.content <= widths.window, `${when}: ${JSON.stringify(widths)}`);
}

/** A target is the control or the label around it; a link inside a sentence is exempt. */
const smallTargets: Look = (roots) =>
  roots.flatMap((root) =>
    [...root.querySelectorAll('button, input, select, textarea, summary, a[href]')].flatMap(
      (control) => {
        const target = control.closest('label') ?? control;
        const { width, height } = target.getBoundingClientRect();
        const isInText =
          control.localName === 'a' && getComputedStyle(control).display === 'inline';
        if (isInText || width === 0 || Math.min(width, height) >= 43.5) return [];
        return [`${control.localName}.${control.className} is ${width} x ${height}`];
      },
    ),
  );

/** Text that an edge cuts off, where scrolling cannot reach it. */
const cutOff: Look = (roots) =>
  roots.flatMap((root) =>
    [...root.querySelectorAll<HTMLElement>('.root *')].flatMap((element) => {
      if (element.closest('svg, select, input, textarea')) return [];
      const { clipPath, overflowX, overflowY } = getComputedStyle(element);
      // Words that only a screen reader speaks.
      if (clipPath !== 'none') return [];
      const isCut =
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
      return isCut ? [`${element.localName}.${element.className}`] : [];
    }),
  );

/** Widths that @media (forced-colors) leaves: an edge or an outline has to tell where a control is. */
const edgeless: Look = (roots) =>
  roots.flatMap((root) =>
    [...root.querySelectorAll('.button, .input, .choice, .tile, .display-settings button')].flatMap(
      (control) => {
        const { borderTopWidth, borderTopStyle } = getComputedStyle(control);
        const hasEdge = Number.parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none';
        return hasEdge || control.getBoundingClientRect().width === 0 ? [] : [control.className];
      },
    ),
  );

const moving: Look = (roots) =>
  roots.flatMap((root) => root.getAnimations().map((animation) => String(animation.playState)));

/** The spacing of WCAG 1.4.12, put in as a reader's style sheet would be. */
const widen: Look = (roots) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  );
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return [];
};

/** Removes that sheet and no other: a lazily loaded part may have added its own meanwhile. */
const narrowAgain: Look = (roots) => {
  for (const root of roots) {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter(
      ({ cssRules }) => !cssRules[0]?.cssText.includes('word-spacing: 0.16em'),
    );
  }
  return [];
};

/** What has the focus, and whether it is visible where it is. */
function focusIsSeen(): string {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (focused === null || focused === document.body) return 'nothing';
  const target = focused.closest('label') ?? focused;
  const { left, top, width, height } = target.getBoundingClientRect();
  const name = `${focused.localName}#${focused.id}.${focused.className}`;
  const [x, y] = [left + Math.min(width / 2, 20), top + Math.min(height / 2, 20)];
  const root = focused.getRootNode() as ShadowRoot;
  const hit = root.elementFromPoint(x, y);
  const isSeen = hit !== null && (target.contains(hit) || hit.contains(target));
  return isSeen ? 'seen' : `${name} is hidden at ${String(x)}, ${String(y)}`;
}

async function focusStaysInSight(page: Page): Promise<void> {
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(focusIsSeen);
    if (seen === 'nothing') return;
    assert.equal(seen, 'seen');
  }
}

/** Nothing has to be scrolled sideways for, and nothing is cut off. */
export async function isReadable(page: Page, when: string): Promise<void> {
  await fitsSideways(page, when);
  assert.deepEqual(await inRoots(page, cutOff), [], when);
}

/** Everything in WCAG 2.2 that a machine can check in this state. */
export async function checkReading(page: Page, selector: string): Promise<void> {
  for (const [width, height] of [
    [320, 640],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    await fitsSideways(page, `${String(width)} x ${String(height)}`);
  }
  assert.deepEqual(await inRoots(page, smallTargets), [], 'targets');
  await focusStaysInSight(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await inRoots(page, widen);
  await fitsSideways(page, 'text spacing');
  assert.deepEqual(await inRoots(page, cutOff), [], 'text spacing');
  await inRoots(page, narrowAgain);

  await page.evaluate(() => {
    document.body.style.setProperty('--damrong-font-size', '36px');
  });
  await page.setViewportSize({ width: 640, height: 800 });
  await fitsSideways(page, 'text of 200 %');
  assert.deepEqual(await inRoots(page, cutOff), [], 'text of 200 %');
  await page.evaluate(() => {
    document.body.style.removeProperty('--damrong-font-size');
  });

  await page.emulateMedia({ forcedColors: 'active' });
  assert.deepEqual(await inRoots(page, edgeless), [], 'forced colours');
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  assert.deepEqual(await inRoots(page, moving), [], 'reduced motion');
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await axeFindings(page, selector, { aaa: true }), [], colorScheme);
  }
}
