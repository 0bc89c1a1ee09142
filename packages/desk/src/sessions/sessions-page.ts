import { formatThaiDate, type OwnSession, type OwnSessionList } from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { DeskPage } from '../app/desk-page.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { pageStyles } from '../app/page.styles.ts';
import { entryStyles } from '../accounts/entry.styles.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems } from '../form/form-parts.ts';

/** Where the officer is signed in, and the way to end a session elsewhere. */
export class SessionsPage extends DeskPage {
  static override styles = [...pageStyles, entryStyles];

  readonly #loader = new Loader<OwnSessionList>(this);
  readonly #form = new FormController(this, {});

  get heading(): string {
    return this.locale.sessions.heading;
  }

  override firstUpdated(): void {
    void this.#loader.load((signal) => this.desk.client.officer.sessions.list({ signal }));
  }

  override render(): TemplateResult {
    const { sessions: text } = this.locale;
    const shown = shownValue(this.#loader.loading);
    return html`<div class="root">
      <h1 tabindex="-1">${this.heading}</h1>
      <p>${text.intro}</p>
      ${loaderNotices(this.#loader, this.locale)} ${formProblems(this.#form, this.locale, 2)}
      <ul class="entries">
        ${shown?.sessions.map((session) => html`<li class="entry">${this.#entry(session)}</li>`)}
      </ul>
    </div>`;
  }

  #entry(session: OwnSession): TemplateResult {
    const { sessions: text, lang } = this.locale;
    const device = session.device || text.unknown;
    const at = (moment: string) => formatThaiDate(moment, lang, 'with-time');
    return html`<div>
        <p>
          <strong>${device}</strong>
          ${session.current ? html`<span class="badge">${text.current}</span>` : nothing}
        </p>
        <p class="muted">${text.since(at(session.signedInAt))}</p>
      </div>
      ${
        session.current
          ? nothing
          : html`<button class="link" type="button" @click=${() => this.#end(session, device)}>
              ${text.end}<span class="visually-hidden"> ${device} ${at(session.signedInAt)}</span>
            </button>`
      }`;
  }

  async #end({ id }: OwnSession, device: string): Promise<void> {
    const { client, session, announce } = this.desk;
    const isEnded = await this.#form.submit({
      send: async () => {
        this.#loader.take(await session.run(() => client.officer.sessions.end(id)));
      },
    });
    if (!isEnded) return;
    announce(this.locale.sessions.ended(device));
    this.focusHeading();
  }
}
