import type { Lang, UploadPolicy } from '@damrong/contract';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Calls } from '../platform/transport.ts';
import { addStyles } from '../style/add-styles.ts';
import { readPolicy } from './center-files.ts';
import type { ChosenFiles } from './chosen-files.ts';
import { FileItem, type SentFile } from './file-item.ts';
import { filesStyles } from './files.styles.ts';
import { filesEn } from './locale/files.en.ts';
import { type FilesMessages, filesTh } from './locale/files.th.ts';
import { renderBox, renderPendingUploads, renderSummary } from './render-box.ts';
import { issueOf } from './render-item.ts';

/** The element in which files are chosen. */
export interface FilesHost extends ReactiveControllerHost {
  readonly language: Lang;
  readonly centerUrl: string;
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
}

const styled = new WeakSet<object>();

/** The files of one draft: chosen, sent one after the other while the form is filled in. */
export class FileBox implements ReactiveController, ChosenFiles {
  items: readonly FileItem[] = [];
  policy: UploadPolicy | undefined;
  /** What came of the last choice. */
  announcement = '';
  /** What stands beside a file already, for who cannot see it. */
  statusText = '';
  /** The form waits for files before it is sent. */
  hasPendingUploads = false;

  /** What else is asked about a file. */
  more: (item: FileItem) => unknown = () => undefined;

  readonly host: FilesHost;
  readonly #calls: Calls;
  #release: (() => void) | undefined;
  #isAway = false;

  constructor(host: FilesHost, calls: Calls) {
    this.host = host;
    this.#calls = calls;
    const { renderRoot: root } = host;
    if (!styled.has(root)) addStyles(root as ShadowRoot, filesStyles);
    styled.add(root);
    host.addController(this);
  }

  /**
   * A box that knows what the centre takes.
   * @param earlier what went up in another visit
   * @throws when the centre does not tell
   */
  static async open(
    host: FilesHost,
    calls: Calls,
    earlier: readonly SentFile[] = [],
  ): Promise<FileBox> {
    const policy = await readPolicy(calls, host.centerUrl);
    const box = new FileBox(host, calls);
    box.policy = policy;
    box.items = earlier.map((sent) => box.#newItem(sent));
    for (const item of box.items) void item.confirm();
    return box;
  }

  get words(): FilesMessages {
    return this.host.language === 'en' ? filesEn : filesTh;
  }

  /** The uploads that a case may take. */
  get ids(): string[] {
    return this.items.filter(({ state }) => state === 'ready').map(({ id }) => id);
  }

  /** What the centre has of them. */
  get sent(): readonly SentFile[] {
    return this.items.flatMap(({ sent }) => sent ?? []);
  }

  get waiting(): number {
    return this.items.filter(({ isUnderWay }) => isUnderWay).length;
  }

  /** How many more may be chosen; one that is refused for good takes no place. */
  get room(): number {
    const isIn = (item: FileItem) => !item.isLost || item.canRetry;
    return Math.max(0, (this.policy?.files ?? 0) - this.items.filter(isIn).length);
  }

  /** The chosen files once more, empty where there are none. */
  get summary(): TemplateResult | '' {
    return renderSummary(this);
  }

  /** What waits for files goes on waiting: the element may come back. */
  hostDisconnected(): void {
    this.#isAway = true;
    for (const item of this.items) item.pause();
  }

  hostConnected(): void {
    this.#isAway = false;
    this.#resume();
  }

  add(files: readonly File[]): void {
    const { policy } = this;
    if (policy === undefined || files.length === 0) return;
    const taken = files.slice(0, this.room).map((file) => this.#newItem(file));
    this.items = [...this.items, ...taken];
    const left = files.length - taken.length;
    this.say(left > 0 ? this.words.tooMany(left) : '');
    void this.#prepare(taken, policy);
  }

  remove(item: FileItem): void {
    item.remove();
    this.items = this.items.filter((one) => one !== item);
    this.say(this.words.removed(item.name));
    this.#goOn();
  }

  say(sentence: string): void {
    this.announcement = sentence;
    this.statusText = '';
    this.host.requestUpdate();
  }

  /** What may go with the case, once nothing is on its way or the reader does not wait for it. */
  async settled(): Promise<string[]> {
    this.hasPendingUploads = true;
    this.#resume();
    await Promise.all(this.items.map((item) => item.confirm()));
    if (this.waiting > 0) {
      await new Promise<void>((resolve) => {
        this.#release = resolve;
        this.host.requestUpdate();
      });
    }
    this.hasPendingUploads = false;
    return this.ids;
  }

  /** Where the centre refuses one, asks about each, so that the one at fault is found. */
  askAgain(issues: readonly { readonly field: string }[]): void {
    if (!issues.some(({ field }) => field === 'files')) return;
    for (const item of this.items) void item.confirm(0);
  }

  /** Goes on without what is still on its way. */
  withoutWaiting(): void {
    for (const item of this.items) item.pause();
    this.#release?.();
  }

  /** Forgets everything; what was sent and belongs to no case is forgotten by the centre. */
  close(): void {
    for (const item of this.items) item.pause();
    this.items = [];
    this.host.removeController(this);
  }

  render(): TemplateResult {
    return renderBox(this);
  }

  renderPendingUploads(): unknown {
    return renderPendingUploads(this);
  }

  #newItem(file: File | SentFile): FileItem {
    const { host } = this;
    const center = {
      calls: this.#calls,
      get centerUrl() {
        return host.centerUrl;
      },
    };
    return new FileItem(file, center, (item) => {
      this.#onChange(item);
    });
  }

  #resume(): void {
    for (const item of this.items) if (item.state === 'paused') item.queue();
    this.#goOn();
  }

  async #prepare(items: readonly FileItem[], policy: UploadPolicy): Promise<void> {
    // One after the other: an old phone has memory for one large photo.
    for (const item of items) if (this.items.includes(item)) await item.prepare(policy);
  }

  #onChange(item: FileItem): void {
    const { words } = this;
    if (item.state === 'ready' && !this.hasPendingUploads) this.statusText = words.added(item.name);
    const issue = issueOf(item, this);
    if (issue !== undefined) this.statusText = `${item.name}: ${issue}`;
    this.host.requestUpdate();
    void this.#keepFocus();
    this.#goOn();
  }

  /** When a focused button disappears, focuses the last button of the same file. */
  async #keepFocus(): Promise<void> {
    const { activeElement: focused } = this.host.renderRoot as ShadowRoot;
    const actions = focused?.closest('.does');
    if (!actions) return;
    await this.host.updateComplete;
    if (!focused?.isConnected) actions.querySelector<HTMLElement>('button:last-child')?.focus();
  }

  /** One file at a time has the line; the first is whole sooner, and so is its picture. */
  #goOn(): void {
    const busy = this.items.some(({ state }) => ['sending', 'broken', 'checking'].includes(state));
    const next = this.items.find(({ state }) => state === 'queued');
    if (!busy && next !== undefined && this.policy !== undefined) next.send(this.policy);
    if (this.waiting === 0 && !this.#isAway) this.#release?.();
  }
}
