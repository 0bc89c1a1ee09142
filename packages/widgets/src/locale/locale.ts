import type { Lang } from '@damrong/contract';

/** The words of one element: Thai comes with the element, English when it is first asked for. */
export class Locale<Messages extends object> {
  readonly #th: Messages;
  readonly #loadEnglish: (() => Promise<Messages>) | undefined;
  #en: Messages | undefined;
  #loading: Promise<Messages> | undefined;

  /** English is given at once where it is only a few words. */
  constructor(th: Messages, english: Messages | (() => Promise<Messages>)) {
    this.#th = th;
    if (typeof english === 'function') this.#loadEnglish = english;
    else this.#en = english;
  }

  /** The words, or undefined while English has not been loaded. */
  messages(lang: Lang): Messages | undefined {
    return lang === 'en' ? this.#en : this.#th;
  }

  /** Loads English once for all elements that share this locale; rejects when it cannot be had. */
  async load(): Promise<void> {
    this.#loading ??= this.#loadEnglish?.();
    try {
      this.#en = (await this.#loading) ?? this.#en;
    } catch (reason) {
      this.#loading = undefined;
      throw reason;
    }
  }
}
