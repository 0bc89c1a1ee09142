import type { OwnDraft } from '@damrong/contract';
import type { Desk } from '../app/desk.ts';

/**
 * What the officer has typed about one thing and not sent, as the centre keeps it. It is asked for once
 * for all forms about that thing.
 */
export class SavedDrafts {
  readonly #desk: Pick<Desk, 'client'>;
  readonly #about: { readonly form?: string; readonly subject?: string };
  #all: Promise<readonly OwnDraft[]> | undefined;

  /** @param about the subject that forms share, or the one form that is about none */
  constructor(
    desk: Pick<Desk, 'client'>,
    about: { readonly form: string } | { readonly subject: string },
  ) {
    this.#desk = desk;
    this.#about = about;
  }

  /** @returns undefined where nothing is kept, or the centre cannot be asked */
  async find(form: string): Promise<OwnDraft | undefined> {
    this.#all ??= this.#calls.list(this.#about).then(
      ({ drafts }) => drafts,
      () => [],
    );
    const subject = this.#about.subject ?? null;
    return (await this.#all).find((one) => one.form === form && one.subject === subject);
  }

  /**
   * Keeps what is typed, or with null forgets it; a form that is shown anew finds that and nothing older.
   * A session that has ended is not asked for again: that is for what the officer does, not for this.
   */
  save(form: string, content: string | null): Promise<void> {
    const subject = this.#about.subject ?? null;
    const now =
      content === null ? [] : [{ form, subject, content, savedAt: new Date().toISOString() }];
    this.#all = this.#all?.then((all) => [...now, ...all.filter((one) => one.form !== form)]);
    return this.#calls.save({ form, subject, content });
  }

  get #calls() {
    return this.#desk.client.officer.drafts;
  }
}
