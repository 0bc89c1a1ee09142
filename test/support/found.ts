/** The roles by which tests find what every driver of a browser can find. */
export type FoundRole = 'button' | 'definition' | 'heading' | 'textbox';

/** What journeys need of a page: a part of Playwright's, which other drivers offer too. */
export interface Finder {
  /** Parts of the selector are sought through open shadow roots. */
  locator(css: string): Found;
  getByRole(role: FoundRole, options?: { name?: string | RegExp }): Found;
}

/** Elements that are sought anew whenever something is done with them. */
export interface Found extends Finder {
  first(): Found;
  filter(options: { hasText?: string | RegExp; visible?: boolean }): Found;
  click(): Promise<void>;
  fill(text: string): Promise<void>;
  check(): Promise<void>;
  selectOption(value: string): Promise<unknown>;
  setInputFiles(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void>;
  innerText(options?: { timeout?: number }): Promise<string>;
  waitFor(options?: { timeout?: number }): Promise<void>;
  evaluate<T>(read: (element: HTMLElement) => T): Promise<T>;
}
