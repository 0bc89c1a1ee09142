import type { Agency } from '@damrong/contract';
import { comboField } from '@damrong/widgets/field/combo-field';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Desk } from '../app/desk.ts';

interface SuggestionsHost extends LitElement {
  readonly desk: Desk;
}

interface SuggestionsField {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly listLabel: string;
  readonly error: string | undefined;
  readonly onChoose: (agency: Agency) => void;
}

const DEBOUNCE_MS = 150;
const MOST = 8;

/** A field for an agency: what is typed into it is looked up in the register. */
export class AgencySuggestions implements ReactiveController {
  text = '';
  readonly #host: SuggestionsHost;
  readonly #isOffered: (agency: Agency) => boolean;
  #found: readonly Agency[] = [];
  #active = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = new AbortController();

  /** @param isOffered false for agencies that cannot be chosen here */
  constructor(host: SuggestionsHost, isOffered: (agency: Agency) => boolean) {
    this.#host = host;
    this.#isOffered = isOffered;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#stop();
  }

  /** Empties the field. */
  clear(): void {
    this.#stop();
    this.text = '';
    this.#show([]);
  }

  render({ onChoose, ...field }: SuggestionsField): TemplateResult {
    return comboField({
      ...field,
      value: this.text,
      choices: this.#found.map(({ id, nameTh, shortName }) => ({
        value: id,
        label: shortName === null ? nameTh : `${nameTh} (${shortName})`,
      })),
      active: this.#active,
      onInput: (text) => {
        this.#type(text);
      },
      onActive: (index) => {
        this.#active = index;
        this.#host.requestUpdate();
      },
      onClose: () => {
        this.#show([]);
      },
      onChoose: (id) => {
        const agency = this.#found.find((one) => one.id === id);
        if (agency === undefined) return;
        this.clear();
        onChoose(agency);
      },
    });
  }

  #type(text: string): void {
    this.text = text;
    this.#stop();
    if (text.trim() === '') this.#show([]);
    else this.#timer = setTimeout(() => void this.#look(text), DEBOUNCE_MS);
    this.#host.requestUpdate();
  }

  async #look(search: string): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    const { client, session } = this.#host.desk;
    try {
      const { agencies } = await session.run(() =>
        client.officer.agencies.list({ search, limit: MOST }, { signal: running.signal }),
      );
      if (!running.signal.aborted) this.#show(agencies.filter(this.#isOffered));
    } catch {
      // Suggestions are a help: without them the next letter asks again.
    }
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#running.abort();
  }

  #show(found: readonly Agency[]): void {
    this.#found = found;
    this.#active = -1;
    this.#host.requestUpdate();
  }
}
