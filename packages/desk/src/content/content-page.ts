import {
  contentKinds,
  followService,
  provinceLabel,
  provinces,
  type CategoryList,
  type ContentEntry,
  type ContentHistory,
  type ContentList,
  type OfficerSession,
} from '@damrong/contract';
import { centerViewStyles } from '@damrong/widgets/content/center-view.styles';
import { ministryBannerStyles } from '@damrong/widgets/content/ministry-banner.styles';
import { noticeViewStyles } from '@damrong/widgets/content/notice-view.styles';
import { serviceViewStyles } from '@damrong/widgets/content/service-view.styles';
import { selectField } from '@damrong/widgets/field/select-field';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { entryStyles } from '../accounts/entry.styles.ts';
import { Loader } from '../app/loader.ts';
import { shownValue } from '../app/loading.ts';
import { loaderNotices } from '../app/notices.ts';
import { EntriesPage } from '../form/entries-page.ts';
import { FormController } from '../form/form-controller.ts';
import { formProblems, sendOrCancel } from '../form/form-parts.ts';
import { formStyles } from '../form/form.styles.ts';
import { IntentKey } from '../form/intent-key.ts';
import type { ValidationIssue } from '../form/validation-issue.ts';
import { contentWords } from '../locale/content.ts';
import type { ContentMessages } from '../locale/content.th.ts';
import type { DistrictChoice } from './center-fields.ts';
import { contentChanges } from './content-changes.ts';
import { contentEntryView } from './content-entry.ts';
import {
  blankOf,
  contentBodyOf,
  contentOf,
  draftOf,
  noContent,
  positionOf,
  type ContentDraft,
} from './content-draft.ts';
import { contentFields, contentIssues, inputIssuesOf, refusedContent } from './content-form.ts';
import { contentHistory, type ContentVersion } from './content-history.ts';
import { areaName, entryName } from './content-names.ts';
import { lastPosition, placeText } from './content-order.ts';
import { contentPreview } from './content-preview.ts';
import { contentHref, type ContentListState } from './content-state.ts';
import { contentStyles } from './content.styles.ts';
import { allParts, followedParts, ownPartsText, type FollowBase } from './service-draft.ts';

type Confirmed = 'check' | 'uncheck' | 'publish' | 'withdraw';
type Written = 'edit' | 'own';
type Act = Confirmed | Written | 'history';

interface ContentTypes {
  list: ContentList;
  entry: ContentEntry;
  draft: ContentDraft;
  act: Act;
}

interface Work {
  readonly act: Act;
  readonly entry: ContentEntry;
  readonly before?: ContentEntry;
}

/** Whose list stands for that of the country, which every province has. */
const ANY_PROVINCE = '10';

const isWritten = (act: Act): act is Written => act === 'edit' || act === 'own';

/** What centres publish: of the country for the ministry, of their province for its officers. */
export class ContentPage extends EntriesPage<ContentTypes> {
  static override styles = [
    ...formStyles,
    entryStyles,
    centerViewStyles,
    ministryBannerStyles,
    noticeViewStyles,
    serviceViewStyles,
    contentStyles,
  ];
  static override properties = { listState: { attribute: false } };

  declare listState: ContentListState;

  protected override readonly form = new FormController(this, noContent);
  readonly #history = new Loader<ContentHistory>(this);
  readonly #intent = new IntentKey();
  /** The province that is chosen in the form above the list. */
  #province = '';
  #categories: { readonly province: string; readonly list?: CategoryList } | undefined;
  #districts: { readonly province: string; readonly names: readonly DistrictChoice[] } | undefined;

  protected override get blank(): ContentDraft {
    return blankOf(this.listState.kind);
  }

  protected override get text(): ContentMessages {
    return contentWords[this.locale.lang];
  }

  protected override fetchPage(
    cursor: string | undefined,
    signal: AbortSignal,
  ): Promise<ContentList> {
    const { kind, province } = this.listState;
    const query = { kind, ...(province && { province }), ...(cursor && { cursor }) };
    return this.desk.client.officer.content.list(query, { signal });
  }

  protected override entriesOf({ entries }: ContentList): readonly ContentEntry[] {
    return entries;
  }

  protected override keyOf({ id }: ContentEntry): string {
    return id;
  }

  protected override nameOf(entry: ContentEntry): string {
    return entryName(entry, this.locale.lang);
  }

  protected override draftOf(entry: ContentEntry): ContentDraft {
    return draftOf(this.#followed(entry, entry));
  }

  protected override firstOf(act: Act): string {
    return isWritten(act) ? '#nameTh' : '#work';
  }

  protected override issuesOf(error: unknown): readonly ValidationIssue[] {
    return refusedContent(error, this.open && isWritten(this.open.act) ? 'nameTh' : 'work');
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('listState')) return;
    this.#province = this.listState.province;
    this.leave();
    if (changed.get('listState') !== undefined) void this.load();
  }

  protected override begun(act: Act, { id }: ContentEntry): void {
    if (act !== 'history') return;
    const { content } = this.desk.client.officer;
    void this.#history.load((signal) => content.history(id, { signal }));
  }

  protected override renderTop(): TemplateResult {
    const { text } = this;
    const dead = this.#entries.filter(({ link }) => link?.state === 'dead').length;
    return html`<p>${text.intro}</p>
      ${dead === 0 ? nothing : html`<p class="notice link-dead">${text.deadLinks(dead)}</p>`}`;
  }

  protected override renderFilters(
    { provinceCode }: OfficerSession,
    onAdd: (() => void) | undefined,
  ): TemplateResult {
    const { text } = this;
    const { kind, province } = this.listState;
    const apply = (event: Event) => {
      event.preventDefault();
      this.desk.router.go(contentHref({ kind, province: this.#province }));
    };
    const add =
      onAdd === undefined
        ? nothing
        : html`<button class="button secondary add" type="button" @click=${onAdd}>
            ${text.add}
          </button>`;
    return html`<nav class="kinds" aria-label=${text.kind}>
        ${contentKinds.map(
          (one) =>
            html`<a
              href=${contentHref({ kind: one, province })}
              aria-current=${one === kind ? 'page' : nothing}
              >${text.kinds[one]}</a
            >`,
        )}
      </nav>
      ${
        provinceCode === null
          ? html`<form class="choose" role="search" aria-label=${text.filters} @submit=${apply}>
              ${this.#renderProvinces()} ${add}
            </form>`
          : html`<p class="choose">${add}</p>`
      }`;
  }

  protected override renderEntry(entry: ContentEntry, officer: OfficerSession): TemplateResult {
    const acts = this.#actsOn(entry, officer);
    return html`<div class="entry" ?data-closed=${entry.publishedVersion === null}>
      ${contentEntryView(entry, this.#entries, this.locale.lang)}
      <div class="actions">
        ${acts.map((act) => this.renderTool(act, this.text.acts[act], entry))}
      </div>
    </div>`;
  }

  protected override renderFields(officer: OfficerSession, isNew: boolean): TemplateResult {
    const { form, locale, text } = this;
    const { entry, act } = this.open ?? {};
    const { lang } = locale;
    const area = this.#areaOf(officer);
    const key = entry?.key;
    const position = positionOf(form.draft, lastPosition(this.#entries));
    const isOrdered = form.draft.kind !== 'notices';
    const place = isOrdered ? placeText({ key, position }, this.#entries, lang) : '';
    return html`${isNew ? html`<p>${text.addIn(areaName(area, lang))}</p>` : nothing}
    ${act === 'own' ? html`<p>${text.ownHint}</p>` : nothing}
    ${act === 'edit' && entry?.publishedVersion ? html`<p>${text.stays}</p>` : nothing}
    ${contentFields(form, locale, {
      isNew,
      districts: this.#districtsOf(area),
      categories: this.#categoriesOf(area),
    })}
    ${this.#renderDifferences(position)} ${contentPreview(contentOf(form.draft), place, lang)}`;
  }

  protected override renderWork(work: Work, officer: OfficerSession): TemplateResult {
    const { act, entry } = work;
    if (act === 'history') return this.#renderHistory(entry, officer);
    const { locale, text } = this;
    const name = this.nameOf(entry);
    const submit = (event: Event) => {
      event.preventDefault();
      void (isWritten(act) ? this.#save(act, entry, officer) : this.#confirm(act, entry));
    };
    const cancel = () => void this.close(`${act}-${entry.id}`);
    const changes = contentChanges(work.before, entry, locale.lang);
    return isWritten(act)
      ? html`<form class="card" novalidate @submit=${submit}>
          <h2>${text.acts[act]}: ${name}</h2>
          ${changes} ${this.renderFields(officer, false)}
          ${sendOrCancel(this.form, locale, text.save, cancel)}
        </form>`
      : html`<form class="card" novalidate @submit=${submit}>
          <h2 id="work" tabindex="-1">${text.acts[act]}: ${name}</h2>
          ${formProblems(this.sure, locale, 3)} ${changes}
          <p>${text.hints[act]}</p>
          ${contentPreview(entry.content, placeText(entry, this.#entries, locale.lang), locale.lang)}
          ${sendOrCancel(this.sure, locale, text.acts[act], cancel)}
        </form>`;
  }

  protected override async add(officer: OfficerSession): Promise<void> {
    const name = this.#typedName;
    const isDone = await this.#write({ provinceCode: this.#areaOf(officer) });
    if (isDone) await this.#done(this.text.added(name), 'nameTh');
  }

  /** What of the draft of a province is its own, while it is typed. */
  #renderDifferences(position: number): TemplateResult | typeof nothing {
    const content = contentOf(this.form.draft);
    const base = this.#followBase;
    if (content.kind !== 'services' || base === undefined) return nothing;
    const { lang } = this.locale;
    return html`<p class="notice" role="status">
      ${ownPartsText(followedParts({ content, position }, base), lang)} ${this.text.followHint}
    </p>`;
  }

  #renderProvinces(): TemplateResult {
    const { text } = this;
    const { lang } = this.locale;
    return html`${selectField({
        id: 'in-province',
        label: text.area,
        prompt: text.nation,
        value: this.#province,
        choices: provinces.map((one) => ({ value: one.code, label: provinceLabel(one, lang) })),
        onChange: (province) => {
          this.#province = province;
        },
      })} <button class="button secondary">${text.apply}</button>`;
  }

  #renderHistory(entry: ContentEntry, officer: OfficerSession): TemplateResult {
    const { locale, text } = this;
    const history = shownValue(this.#history.loading);
    const rewrite = (version: ContentVersion) => void this.#rewrite(entry, version);
    return html`<div class="card">
      <h2 id="work" tabindex="-1">${text.historyOf(this.nameOf(entry))}</h2>
      ${loaderNotices(this.#history, locale)}
      ${
        history === undefined
          ? nothing
          : contentHistory(history, locale.lang, mayWrite(entry, officer) ? rewrite : undefined)
      }
      <p class="actions">
        <button
          class="button secondary"
          type="button"
          @click=${() => this.close(`history-${entry.id}`)}
        >
          ${text.close}
        </button>
      </p>
    </div>`;
  }

  /** Fills the form in with what an earlier version said, for an officer to look at and save. */
  async #rewrite(entry: ContentEntry, version: ContentVersion): Promise<void> {
    this.open = { act: 'edit', entry };
    this.beginForms(draftOf(entry));
    this.form.change(draftOf(this.#followed(version, entry)));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#nameTh')?.focus();
  }

  async #save(act: Written, entry: ContentEntry, officer: OfficerSession): Promise<void> {
    const name = this.#typedName;
    const isDone =
      act === 'own'
        ? await this.#write({ provinceCode: this.#areaOf(officer), key: entry.key })
        : await this.#change(entry);
    if (isDone) await this.#done(this.text.done[act](name), `${act}-${entry.id}`);
  }

  #write(place: { readonly provinceCode: string | null; readonly key?: string }): Promise<boolean> {
    const { client, session } = this.desk;
    const last = lastPosition(this.#entries);
    const body = { ...place, ...contentBodyOf(this.form.draft, last, this.#followBase) };
    return this.form.submit({
      issues: contentIssues(this.form.draft, last),
      send: () =>
        session.run(() =>
          client.officer.content.add(body, { idempotencyKey: this.#intent.of(body) }),
        ),
      toIssues: (error) => this.#issuesOfWrite(error),
    });
  }

  #change({ id, version }: ContentEntry): Promise<boolean> {
    const { client, session } = this.desk;
    const last = lastPosition(this.#entries);
    const body = contentBodyOf(this.form.draft, last, this.#followBase);
    const seen = { id, version };
    return this.form.submit({
      issues: contentIssues(this.form.draft, last),
      send: () =>
        session.run(() =>
          client.officer.content.change(seen, body, {
            idempotencyKey: this.#intent.of({ seen, body }),
          }),
        ),
      toIssues: (error) => this.#issuesOfWrite(error),
    });
  }

  async #confirm(act: Confirmed, entry: ContentEntry): Promise<void> {
    const { client, session } = this.desk;
    const { content } = client.officer;
    const seen = { id: entry.id, version: entry.version };
    const options = { idempotencyKey: this.#intent.of({ act, seen }) };
    const send = () =>
      act === 'check' || act === 'uncheck'
        ? content.check(seen, { checked: act === 'check' }, options)
        : content.publish(seen, { published: act === 'publish' }, options);
    const isDone = await this.sure.submit({
      send: () => session.run(send),
      toIssues: (error) => this.refused(error),
    });
    if (isDone) await this.#done(this.text.done[act](this.nameOf(entry)), `history-${entry.id}`);
  }

  #done(words: string, focus: string): Promise<void> {
    this.#intent.done();
    return this.done(words, focus);
  }

  #issuesOfWrite(error: unknown): readonly ValidationIssue[] {
    const refused = this.refused(error);
    return refused.length > 0 ? refused : inputIssuesOf(error);
  }

  get #entries(): readonly ContentEntry[] {
    return this.shown?.entries ?? [];
  }

  get #typedName(): string {
    const { nameTh, nameEn } = this.form.draft;
    return this.locale.lang === 'th' ? nameTh : nameEn || nameTh;
  }

  /** The national entry in whose place one of a province stands, where it is on this page of the list. */
  #nationalOf({ key, provinceCode }: ContentEntry): ContentEntry | undefined {
    if (provinceCode === null) return undefined;
    return this.#entries.find((one) => one.key === key && one.provinceCode === null);
  }

  /** What is written of an entry, with the parts that follow the national one as these are now. */
  #followed<Written extends Pick<ContentEntry, 'content' | 'position'>>(
    written: Written,
    entry: ContentEntry,
  ): Written {
    const national = this.#nationalOf(entry);
    const { content, position } = written;
    if (content.kind !== 'services' || national?.content.kind !== 'services') return written;
    return {
      ...written,
      content: followService(content, national.content),
      position: content.follows.includes('order') ? national.position : position,
    };
  }

  /** What the open entry of a province is written over; undefined for what stands by itself. */
  get #followBase(): FollowBase | undefined {
    const { act, entry } = this.open ?? {};
    if (entry?.content.kind !== 'services') return undefined;
    const national = act === 'own' ? entry : this.#nationalOf(entry);
    if (national?.content.kind === 'services') {
      return { content: national.content, position: national.position, among: allParts };
    }
    const { content, position } = entry;
    return content.follows.length === 0 ? undefined : { content, position, among: content.follows };
  }

  /** What a complaint can be about, once it is here. */
  #categoriesOf(province: string | null): CategoryList | undefined {
    if (this.form.draft.kind !== 'services') return undefined;
    const of = province ?? ANY_PROVINCE;
    if (this.#categories?.province !== of) void this.#bringCategories(of);
    return this.#categories?.list;
  }

  async #bringCategories(province: string): Promise<void> {
    this.#categories = { province };
    try {
      const list = await this.desk.reference.categories(province);
      if (this.#categories.province === province) this.#categories = { province, list };
    } catch {
      this.#categories = undefined;
    }
    this.requestUpdate();
  }

  /** Those of the province, once they are here, for a centre to be of one of them. */
  #districtsOf(province: string | null): readonly DistrictChoice[] {
    if (province === null || this.form.draft.kind !== 'centers') return [];
    if (this.#districts?.province !== province) void this.#bringDistricts(province);
    return this.#districts?.names ?? [];
  }

  async #bringDistricts(province: string): Promise<void> {
    this.#districts = { province, names: [] };
    try {
      const { districts } = await this.desk.reference.places(province);
      if (this.#districts.province === province) this.#districts = { province, names: districts };
    } catch {
      this.#districts = undefined;
    }
    this.requestUpdate();
  }

  /** Whose a new entry is: null for the whole country. */
  #areaOf({ provinceCode }: OfficerSession): string | null {
    return provinceCode ?? (this.listState.province || null);
  }

  /** What this officer can do with an entry as it stands. */
  #actsOn(entry: ContentEntry, officer: OfficerSession): Act[] {
    const { key, provinceCode, publishedVersion, state } = entry;
    const acts: Act[] = [];
    const mayPublish = this.desk.session.may('content.publish');
    if (mayWrite(entry, officer)) {
      acts.push('edit');
      if (state === 'draft') acts.push('check');
      if (state === 'checked') acts.push('uncheck');
      if (state === 'checked' && mayPublish) acts.push('publish');
      if (publishedVersion !== null && mayPublish) acts.push('withdraw');
    }
    const area = this.#areaOf(officer);
    const hasOwn = this.#entries.some((one) => one.key === key && one.provinceCode === area);
    if (provinceCode === null && area !== null && !hasOwn) acts.push('own');
    return [...acts, 'history'];
  }
}

/** What is national is the ministry's to write. */
function mayWrite({ provinceCode }: ContentEntry, officer: OfficerSession): boolean {
  return officer.provinceCode === null || officer.provinceCode === provinceCode;
}
