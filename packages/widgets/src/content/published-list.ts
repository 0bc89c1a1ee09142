import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { DamrongElement } from '../element/damrong-element.ts';
import { RemoteData } from '../form/remote-data.ts';
import { buttonStyles } from '../style/button.styles.ts';
import { printStyles } from '../style/print.styles.ts';

/** Words of every element that shows what is published. */
export interface PublishedMessages {
  readonly heading: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
}

/**
 * What elements share that show what the centre has published: it is fetched once the element stands
 * on a page, and where it cannot be had, the element says so, offers to try again and gives the
 * telephone number.
 */
export abstract class PublishedList<
  Messages extends PublishedMessages,
  Shown,
> extends DamrongElement<Messages> {
  static override styles: CSSResultGroup = [DamrongElement.styles, buttonStyles, printStyles];

  readonly #shown = new RemoteData<Shown>(
    (_key, signal) => this.read(signal),
    () => {
      this.requestUpdate();
    },
  );

  constructor() {
    super();
    this.addController({
      hostDisconnected: () => {
        this.#shown.stop();
      },
    });
  }

  /** @internal Of which province it is. */
  get shownProvince(): string | undefined {
    return this.province;
  }

  /** Fetches what is shown; rejects where it cannot be had. */
  protected abstract read(signal: AbortSignal): Promise<Shown>;

  protected abstract renderShown(shown: Shown): unknown;

  /** Before anything is shown: what there was of another province is gone at once. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { centerUrl, connection, shownProvince = '' } = this;
    if (centerUrl === '' || connection.signal.aborted) return;
    this.#shown.want(`${centerUrl} ${shownProvince}`);
  }

  protected override renderContent(): TemplateResult {
    const { text } = this;
    const { value, hasFailed } = this.#shown;
    return html`<section aria-labelledby="heading">
      <h2 id="heading" tabindex="-1">${text.heading}</h2>
      <p role="status">${value || hasFailed ? '' : text.loading}</p>
      ${hasFailed ? this.#renderFailure() : value ? this.renderShown(value) : ''}
    </section>`;
  }

  #renderFailure(): TemplateResult {
    const { text } = this;
    return html`<div class="notice stack" role="alert">
      <p>${text.failed} <a class="nowrap" href="tel:1567" translate="no">1567</a></p>
      <p>
        <button class="button" type="button" @click=${this.#onRetry}>${text.retry}</button>
      </p>
    </div>`;
  }

  readonly #onRetry = async (): Promise<void> => {
    this.#shown.reload();
    await this.#shown.settled;
    await this.updateComplete;
    // The button is gone where it helped.
    if (!this.#shown.hasFailed) this.focusHeading();
  };
}
