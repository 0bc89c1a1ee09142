import type { CSSResultGroup } from 'lit';
import { loadChunk } from '../chunk/load-chunk.ts';
import { PublishedList, type PublishedMessages } from '../content/published-list.ts';
import { Locale } from '../locale/locale.ts';
import { listChunk } from './list/list.chunk.ts';
import type { ServiceList } from './list/service-list.ts';
import { servicesEn, servicesTh } from './services.messages.ts';

const words = new Locale<PublishedMessages>(servicesTh, servicesEn);

/**
 * What a centre does for people: what ends there and what is sent on, for whom, which documents, fee,
 * time and place. What is ticked stays on the device and is forgotten with the page.
 *
 * @csspart root - The box around everything.
 * @csspart display-settings - The row with the size of text and the contrast.
 * @csspart comfort - The same by its older name.
 */
export class DamrongServices extends PublishedList<PublishedMessages, ServiceList> {
  static override styles: CSSResultGroup = PublishedList.styles;

  constructor() {
    super();
    this.locale = words;
  }

  protected override get hostedPage(): string {
    return 'services';
  }

  protected override async read(signal: AbortSignal): Promise<ServiceList> {
    const { readServices } = await loadChunk(listChunk);
    return readServices(this, signal);
  }

  protected override renderShown(list: ServiceList): unknown {
    return list.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'damrong-services': DamrongServices;
  }
}
