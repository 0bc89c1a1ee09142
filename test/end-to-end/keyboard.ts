import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

const furthest = 80;

async function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate(
    (element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element,
  );
}

/** A person who has a keyboard and no pointer. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses Tab until the element has the focus; fails where the keyboard cannot get there. */
  async walkTo(locator: Locator): Promise<void> {
    await locator.waitFor();
    for (let step = 0; step < furthest; step += 1) {
      if (await hasFocus(locator)) return;
      await this.#page.keyboard.press('Tab');
    }
    assert.fail(`Tab does not come to ${String(locator)}`);
  }

  async press(locator: Locator): Promise<void> {
    await this.walkTo(locator);
    await this.#page.keyboard.press('Enter');
  }

  async tick(locator: Locator): Promise<void> {
    await this.walkTo(locator);
    await this.#page.keyboard.press('Space');
    assert.ok(await locator.isChecked());
  }

  async write(locator: Locator, text: string): Promise<void> {
    await this.walkTo(locator);
    await this.#page.keyboard.type(text);
  }

  /** Chooses in a native select with the arrow keys. */
  async choose(locator: Locator, label: string): Promise<void> {
    await this.walkTo(locator);
    const chosen = (): Promise<string> =>
      locator.evaluate(
        (select: HTMLSelectElement) => select.selectedOptions[0]?.label.trim() ?? '',
      );
    for (let step = 0; step < furthest; step += 1) {
      if ((await chosen()) === label) return;
      await this.#page.keyboard.press('ArrowDown');
    }
    assert.fail(`The list holds no ${label}`);
  }
}
