import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../../../test/support/wait-until.js';

export function find(element: Element, selector: string): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
}

export function textOf(element: Element, selector = '.root'): string {
  return (find(element, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function type(element: Element, id: string, text: string): void {
  const field = find(element, `#${id}`) as HTMLInputElement | HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export function press(element: Element, selector: string): void {
  find(element, selector)?.click();
}

/** The error summary, once it has taken focus. */
export async function summaryOf(element: Element): Promise<string> {
  await waitUntil(
    () => element.shadowRoot?.activeElement?.classList.contains('summary'),
    'the summary takes focus',
  );
  return textOf(element, '.summary');
}

/** axe at every level, once colours have stopped changing. */
export async function expectAccessible(element: Element): Promise<void> {
  await Promise.all((element.shadowRoot?.getAnimations() ?? []).map(({ finished }) => finished));
  await expect(element).to.be.accessible();
}
