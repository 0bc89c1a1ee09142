import { formatThaiDate, OWN_DRAFT_LIMIT, type OwnDraft } from '@damrong/contract';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { DISCARDED } from '../app/lose-question.ts';
import { draftWords } from '../locale/drafts.ts';
import type { Locale } from '../locale/locale.ts';
import type { SavedDrafts } from './saved-drafts.ts';

interface Options<Draft> {
  /** Where it is kept; undefined until that is known, and where nothing is kept. */
  readonly drafts: () => SavedDrafts | undefined;
  readonly form: () => string;
  readonly draft: () => Draft;
  readonly isTouched: () => boolean;
  readonly use: (draft: Draft) => void;
  readonly clear: () => void;
  /** True for a draft that waits in memory while other pages of the desk are looked at. */
  readonly outlivesPage?: boolean;
}

/** What became of the last keeping: the moment of it, or why there was none. */
type Said = 'nothing' | 'tooLong' | 'unkept' | Date;

const QUIET_MS = 1000;

/**
 * Keeps what is typed into a form at the centre until it is sent, so that a reload, a crash or a lost
 * connection takes nothing. It comes back into a form that is still blank; into one where the officer has
 * begun anew it is offered. Whoever leaves the page and says that the text may go has it removed.
 */
export class DraftSaver<Draft extends object> implements ReactiveController {
  readonly #host: LitElement & { readonly locale: Locale };
  readonly #options: Options<Draft>;
  #drafts: SavedDrafts | undefined;
  #seen: Draft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the centre has something of this form. */
  #isStored = false;
  #offered: OwnDraft | undefined;
  #restoredAt: string | undefined;
  #said: Said = 'nothing';
  /** One after the other, so that nothing late comes back after it was sent. */
  #sending: Promise<unknown> = Promise.resolve();

  constructor(host: LitElement & { readonly locale: Locale }, options: Options<Draft>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onHidden);
    document.addEventListener(DISCARDED, this.#onDiscarded);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onHidden);
    document.removeEventListener(DISCARDED, this.#onDiscarded);
    this.#flush();
  }

  hostUpdated(): void {
    const drafts = this.#options.drafts();
    const draft = this.#options.draft();
    if (drafts !== this.#drafts) {
      this.#drafts = drafts;
      this.#seen = draft;
      // What waited in memory is later than anything that was kept.
      if (this.#options.isTouched()) this.#isStored = true;
      else if (drafts !== undefined) void this.#look(drafts);
      return;
    }
    if (draft === this.#seen || this.#offered !== undefined) return;
    this.#seen = draft;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#options.isTouched()) this.#timer = setTimeout(() => this.#flush(), QUIET_MS);
    else if (this.#isStored) this.#forget();
  }

  render(): TemplateResult | typeof nothing {
    const { lang } = this.#host.locale;
    const words = draftWords[lang];
    const at = (when: Date | string) => formatThaiDate(when, lang, 'with-time');
    if (this.#offered !== undefined) {
      return html`<div class="notice stack" role="status">
        <p>${words.found(at(this.#offered.savedAt))}</p>
        <p class="actions">
          <button class="button secondary" type="button" @click=${this.#onUse}>${words.use}</button>
          <button class="button secondary" type="button" @click=${this.#onForget}>
            ${words.forget}
          </button>
        </p>
      </div>`;
    }
    if (this.#restoredAt !== undefined && this.#options.isTouched()) {
      return html`<div class="notice stack" role="status">
        <p>${words.restored(at(this.#restoredAt))}</p>
        <p class="actions">
          <button class="button secondary" type="button" @click=${this.#onClear}>
            ${words.clear}
          </button>
        </p>
      </div>`;
    }
    if (this.#said === 'nothing' || !this.#options.isTouched()) return nothing;
    const said = this.#said instanceof Date ? words.kept(at(this.#said)) : words[this.#said];
    return html`<p class="muted kept">${said}</p>`;
  }

  async #look(drafts: SavedDrafts): Promise<void> {
    const found = await drafts.find(this.#options.form());
    if (drafts !== this.#drafts || found === undefined) return;
    this.#isStored = true;
    if (this.#options.isTouched()) this.#offered = found;
    else this.#restore(found);
    this.#host.requestUpdate();
  }

  #restore({ content, savedAt }: OwnDraft): void {
    const typed = fitting(this.#options.draft(), content);
    if (typed === undefined) return this.#forget();
    this.#restoredAt = savedAt;
    this.#options.use(typed);
    this.#seen = this.#options.draft();
  }

  #save(): void {
    const content = JSON.stringify(this.#options.draft());
    if (content.length > OWN_DRAFT_LIMIT) return this.#say('tooLong');
    this.#isStored = true;
    this.#send(content).then(
      () => {
        this.#restoredAt = undefined;
        this.#say(new Date());
      },
      () => this.#say('unkept'),
    );
  }

  #forget(): void {
    this.#isStored = false;
    this.#restoredAt = undefined;
    this.#said = 'nothing';
    this.#send(null).catch(() => undefined);
  }

  #send(content: string | null): Promise<void> {
    const drafts = this.#drafts;
    const sent = this.#sending.then(() => drafts?.save(this.#options.form(), content));
    this.#sending = sent.catch(() => undefined);
    return sent;
  }

  #say(said: Said): void {
    this.#said = said;
    this.#host.requestUpdate();
  }

  /** What waits for a pause in typing goes at once. */
  #flush(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#options.isTouched()) this.#save();
  }

  readonly #onHidden = (): void => {
    if (document.visibilityState === 'hidden') this.#flush();
  };

  readonly #onDiscarded = (): void => {
    if (this.#options.outlivesPage) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#isStored) this.#forget();
  };

  readonly #onUse = (): void => {
    const offered = this.#offered;
    this.#offered = undefined;
    if (offered !== undefined) this.#restore(offered);
    this.#host.requestUpdate();
  };

  readonly #onForget = (): void => {
    this.#offered = undefined;
    this.#save();
    this.#host.requestUpdate();
  };

  readonly #onClear = (): void => {
    this.#options.clear();
    this.#forget();
    this.#host.requestUpdate();
  };
}

/** What was kept, as far as the form still has such fields. */
function fitting<Draft extends object>(blank: Draft, content: string): Draft | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(content);
  } catch {
    return undefined;
  }
  if (typeof kept !== 'object' || kept === null) return undefined;
  const fields = Object.entries(blank).map(([name, value]): [string, unknown] => {
    const typed: unknown = (kept as Record<string, unknown>)[name];
    const isOfThatKind =
      value === undefined ||
      (typeof typed === typeof value && Array.isArray(typed) === Array.isArray(value));
    return [name, typed === undefined || !isOfThatKind ? value : typed];
  });
  return Object.fromEntries(fields) as Draft;
}
