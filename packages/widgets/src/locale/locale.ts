import type { Lang } from '@damrong/contract';

/** The words of one element: Thai comes with the element, English when it is first asked for. */
export class Locale<Messages extends object> {
  readonly #th: Messages;
  readonly #loadEnglish: () => Promise<Messages>;
  #en: Messages | undefined;
  #loading: Promise<void> | undefined;

  constructor(th: Messages, loadEnglish: () => Promise<Messages>) {
    this.#th = th;
    this.#loadEnglish = loadEnglish;
  }

  /** The words, or undefined while English has not been loaded. */
  messages(lang: Lang): Messages | undefined {
    return lang === 'en' ? this.#en : this.#th;
  }

  /** Loads English once for all elements that share this locale; rejects when it cannot be had. */
  load(): Promise<void> {
    this.#loading ??= this.#loadEnglish().then(
      (messages) => {
        this.#en = messages;
      },
      (reason: unknown) => {
        this.#loading = undefined;
        throw reason;
      },
    );
    return this.#loading;
  }
}
