import type { Lang } from '@damrong/contract';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { LeaveGuard } from '../element/leave-guard.ts';
import { bringAnswer } from './bring-answer.ts';
import { CenterReach } from './center-reach.ts';
import { checkSettings, type SetHost } from './check-settings.ts';
import { HeldFocus } from './held-focus.ts';
import { isChecked } from './connection-report.ts';
import { lookOutsideLink } from './inside-link.ts';
import { TranslatedText } from './translated-text.ts';

/** What the check has to know of the element that it is for. */
export interface CheckedHost extends SetHost {
  readonly language: Lang;
  readonly centerUrl: string;
  readonly hostedUrl: string;
  readonly isWithin: boolean;
  readonly unsaved: boolean;
}

/**
 * What is between an element and the page that it is in: the reader is told at the first screen, not after
 * the last one, that nothing can be sent from here; whoever keeps the page is told what is not understood
 * of the attributes; nothing typed goes with the page without a question, and the focus not with a move.
 */
export class PageCheck implements ReactiveController {
  readonly #host: CheckedHost;
  readonly #sends: boolean;
  readonly #leaving: LeaveGuard;
  readonly #focus: HeldFocus;
  #checked = '';
  #reach: CenterReach | undefined;
  #watching = new AbortController();

  /** @param sends whether anything can be sent from this element at all */
  constructor(host: CheckedHost, sends: boolean) {
    this.#host = host;
    this.#sends = sends;
    this.#leaving = new LeaveGuard(() => host.isConnected && host.unsaved);
    const root = host.renderRoot as ShadowRoot;
    this.#focus = new HeldFocus(root);
    new TranslatedText(root);
    host.addController(this);
    host.requestUpdate();
    if (isChecked()) bringAnswer(host.centerUrl);
  }

  /** Nothing will ever be sent from this page, however long one waits. */
  get isRefused(): boolean {
    return this.#reach?.state === 'refused';
  }

  /** It was so from the start, so there is nothing to be filled in. */
  get isClosed(): boolean {
    return this.isRefused && this.#reach?.wasReady === false;
  }

  hostUpdate(): void {
    const { centerUrl, isConnected, province } = this.#host;
    if (!isConnected || !this.#sends) return;
    const reach = CenterReach.of(centerUrl, province);
    if (reach === this.#reach) return;
    this.#unwatch();
    this.#reach = reach;
    this.#watching = new AbortController();
    reach.watch(() => {
      this.#host.requestUpdate();
    }, this.#watching.signal);
  }

  hostUpdated(): void {
    this.#leaving.update();
    lookOutsideLink(this.#host, this.#host.renderRoot as ShadowRoot);
    const { attributes, givenProvince, isWithin } = this.#host;
    if (isWithin) return;
    const given = [givenProvince, ...[...attributes].map(({ value }) => value)].join('\n');
    if (given !== this.#checked) checkSettings(this.#host);
    this.#checked = given;
  }

  /** The page has put the element in another place. */
  moved(): void {
    this.#focus.giveBack();
  }

  hostDisconnected(): void {
    this.#focus.forget();
    this.#leaving.update();
    this.#unwatch();
  }

  /** Undefined where the page can send. */
  renderNotice(): TemplateResult | undefined {
    const { hostedUrl, language } = this.#host;
    if (this.#reach?.state !== 'silent' && !this.isRefused) return undefined;
    return renderNotice(language, this.isRefused, hostedUrl);
  }

  #unwatch(): void {
    this.#reach = undefined;
    this.#watching.abort();
  }
}

/** What can be done instead, where nothing can be sent from this page, or not at the moment. */
export function renderNotice(lang: Lang, isRefused: boolean, hostedUrl: string): TemplateResult {
  const phone = html`<a class="nowrap" href="tel:1567">${lang === 'en' ? 'call' : 'โทร'} 1567</a>`;
  const page = (name: string) =>
    html`<a href=${hostedUrl} target="_blank" rel="noopener">${name}</a>`;
  if (lang === 'en') {
    const ownPage = page('the centre’s own page (opens a new tab)');
    return html`<p class="notice" role="alert">
      ${
        isRefused
          ? html`Nothing can be sent from this page. Please use ${ownPage} or ${phone}.`
          : html`The centre’s system does not answer at the moment. Please ${phone} or try
            ${ownPage}.`
      }
    </p>`;
  }
  const ownPage = page('หน้าเว็บของศูนย์ดำรงธรรม (เปิดแท็บใหม่)');
  return html`<p class="notice" role="alert">
    ${
      isRefused
        ? html`หน้าเว็บนี้ส่งเรื่องให้ศูนย์ดำรงธรรมไม่ได้ กรุณาใช้${ownPage} หรือ${phone}`
        : html`ขณะนี้ติดต่อระบบของศูนย์ดำรงธรรมไม่ได้ กรุณา${phone} หรือลองใช้${ownPage}`
    }
  </p>`;
}
