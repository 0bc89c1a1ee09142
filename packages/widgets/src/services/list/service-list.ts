import {
  createSearch,
  serviceHandlings,
  type ContentOf,
  type Lang,
  type ServiceHandling,
} from '@damrong/contract';
import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { readContent } from '../../content/read-content.ts';
import { serviceView, serviceWordsIn } from '../../content/service-view.ts';
import { serviceViewStyles } from '../../content/service-view.styles.ts';
import { textField } from '../../field/text-field.ts';
import { printDocument } from '../../print-document/print.ts';
import { addStyles } from '../../style/add-styles.ts';
import { fieldStyles } from '../../style/field.styles.ts';
import { listEn, listTh } from './list.messages.ts';
import { listStyles } from './list.styles.ts';
import { openComplaint } from './open-complaint.ts';
import { serviceDocument } from './service-document.ts';

/** What the list needs of the element that it stands in. */
export interface ListHost extends ReactiveControllerHost, HTMLElement {
  readonly centerUrl: string;
  readonly language: Lang;
  readonly province: string | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What the element shows once it is here. */
export interface ServiceList {
  render(): TemplateResult;
}

/** A service with the name that it keeps through all of its versions. */
export interface Service {
  readonly key: string;
  readonly content: ContentOf<'services'>;
}

/** Fewer are found by looking. */
const LEAST_SEARCHED = 4;
/** More are shown when they are asked for. */
const MOST_SHOWN = 30;

const styled = new WeakSet<object>();
const styles = css`
  ${fieldStyles}
  ${serviceViewStyles}
  ${listStyles}
`;

/** Fetches the services of a province, or of the whole country. */
export async function readServices(host: ListHost, signal: AbortSignal): Promise<ServiceList> {
  const { centerUrl, province } = host;
  const entries = await readContent({ centerUrl, province, kind: 'services' }, signal);
  const services = entries.flatMap(({ key, content }) =>
    content.kind === 'services' ? [{ key, content }] : [],
  );
  return listServices(host, services);
}

/** The list of these services. */
export function listServices(host: ListHost, services: readonly Service[]): ServiceList {
  return new ServiceListView(host, services);
}

/** The list with its search; what is open, and what is ticked, it remembers as long as the page stands. */
class ServiceListView implements ServiceList {
  readonly #host: ListHost;
  readonly #services: readonly Service[];
  readonly #open = new Set<string>();
  readonly #ticked = new Set<string>();
  #search: ((query: string) => Service[]) | undefined;
  #typed = '';
  #handling: ServiceHandling | '' = '';
  #showsAll = false;
  #said = '';

  constructor(host: ListHost, services: readonly Service[]) {
    this.#host = host;
    this.#services = services;
    const { renderRoot: root } = host;
    if (!styled.has(root)) addStyles(root as ShadowRoot, styles);
    styled.add(root);
  }

  render(): TemplateResult {
    const text = this.#text;
    const found = this.#found;
    const isNarrowed = this.#typed.trim() !== '' || this.#handling !== '';
    const most = this.#showsAll ? found.length : MOST_SHOWN;
    return html`${this.#services.length < LEAST_SEARCHED ? nothing : this.#renderTools()}
      <p class="said" role="status">
        ${this.#said || (isNarrowed ? text.found(found.length) : '')}
      </p>
      ${
        found.length > 0
          ? html`<ul class="list">
              ${found
                .slice(0, most)
                .map((service) => html`<li tabindex="-1">${this.#renderService(service)}</li>`)}
            </ul>`
          : html`<p class="notice">
              ${isNarrowed ? text.notFound : text.none}
              <a class="nowrap" href="tel:1567" translate="no">1567</a>
            </p>`
      }
      ${
        found.length > most
          ? html`<p class="others screen">
              <button class="button secondary" type="button" @click=${this.#onShowAll}>
                ${text.others(found.length - most)}
              </button>
            </p>`
          : nothing
      }`;
  }

  #renderTools(): TemplateResult {
    const { language } = this.#host;
    const text = this.#text;
    const choices: { readonly code: ServiceHandling | ''; readonly name: string }[] = [
      { code: '', name: text.all },
      ...serviceHandlings.map((one) => ({ code: one.code, name: one[language] })),
    ];
    return html`<div class="tools screen">
      ${textField({
        id: 'search',
        label: text.search,
        hint: text.searchHint,
        type: 'search',
        value: this.#typed,
        onInput: (typed) => {
          this.#typed = typed;
          this.#say('');
        },
      })}
      <div class="shown" role="group" aria-label=${text.show}>
        ${choices.map(({ code, name }) => {
          const choose = () => {
            this.#handling = code;
            this.#say('');
          };
          return html`<button
            type="button"
            aria-pressed=${this.#handling === code ? 'true' : 'false'}
            @click=${choose}
          >
            ${name}
          </button>`;
        })}
      </div>
    </div>`;
  }

  #renderService({ key, content }: Service): TemplateResult {
    const { language } = this.#host;
    const text = this.#text;
    const [name] = serviceWordsIn(content.nameTh, content.nameEn, language);
    const of = html`<span class="visually-hidden"> ${name}</span>`;
    const tick = (index: number) => `${key} ${index}`;
    const isTicked = (index: number) => this.#ticked.has(tick(index));
    const print = async () => {
      const { renderRoot } = this.#host;
      try {
        await printDocument(serviceDocument(content, language, isTicked), language, renderRoot);
      } catch {
        this.#say(text.printFailed);
      }
    };
    return serviceView(content, language, {
      fold: {
        id: `service-${key}`,
        isOpen: this.#open.has(key),
        onToggle: () => {
          if (!this.#open.delete(key)) this.#open.add(key);
          this.#say('');
        },
      },
      ticks: {
        has: isTicked,
        onTick: (index, isOn) => {
          if (isOn) this.#ticked.add(tick(index));
          else this.#ticked.delete(tick(index));
        },
      },
      more: html`${
          content.filing === null ? nothing : this.#renderFiling(content.filing.categoryCode, of)
        } <button class="link" type="button" @click=${print}>${text.print}${of}</button>`,
    });
  }

  /** A link, so that it can be opened beside; pressed, it stays on the page where there is a form. */
  #renderFiling(category: string | null, of: TemplateResult): TemplateResult {
    const { centerUrl, language, province } = this.#host;
    const query = new URLSearchParams({
      ...(province !== undefined && { province }),
      ...(category !== null && { category }),
    });
    const follow = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      if (openComplaint(this.#host, category ?? undefined)) event.preventDefault();
    };
    return html`<a
      class="button"
      href=${`${centerUrl}/${language}/complaint?${query}`}
      target=${window.self === window.top ? nothing : '_blank'}
      rel=${window.self === window.top ? nothing : 'noopener'}
      @click=${follow}
      >${this.#text.file}${of}</a
    >`;
  }

  get #text() {
    return this.#host.language === 'en' ? listEn : listTh;
  }

  /** Those that were searched for, the best first. */
  get #found(): readonly Service[] {
    this.#search ??= createSearch(this.#services, ({ content }) => [
      content.nameTh,
      content.nameEn,
      ...content.keywords,
    ]);
    const found = this.#search(this.#typed);
    const handling = this.#handling;
    return handling === '' ? found : found.filter(({ content }) => content.handling === handling);
  }

  #say(said: string): void {
    this.#said = said;
    this.#host.requestUpdate();
  }

  readonly #onShowAll = async (): Promise<void> => {
    this.#showsAll = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The button is gone; what it brought begins here.
    const { renderRoot } = this.#host;
    renderRoot.querySelectorAll<HTMLElement>('.list > li')[MOST_SHOWN]?.focus();
  };
}
