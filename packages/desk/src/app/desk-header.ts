import {
  codeName,
  findProvince,
  officerRoles,
  provinceLabel,
  type OfficerSession,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';
import type { PageEntry } from './page-entry.ts';
import { pages } from './pages.ts';

export interface DeskHeader {
  readonly locale: Locale;
  /** The page that is shown. */
  readonly shown: PageEntry | undefined;
  /** Undefined while nobody is signed in. */
  readonly officer: OfficerSession | undefined;
  readonly onSkip: (event: Event) => void;
  readonly onLanguage: () => void;
  readonly onSignOut: () => unknown;
}

export function deskHeader(header: DeskHeader): TemplateResult {
  const { locale, officer, onLanguage, onSkip } = header;
  const { shell, lang } = locale;
  return html`
    <header>
      <a class="skip" href="#main" @click=${onSkip}>${shell.skip}</a>
      <div class="wide-row">
        <div class="top">
          <p class="product">
            <span class="nowrap">${shell.product}</span> <span class="nowrap">${shell.center}</span>
          </p>
          ${officer ? html`<p class="who">${who(officer, locale)}</p>` : nothing}
          <button type="button" lang=${lang === 'th' ? 'en' : 'th'} @click=${onLanguage}>
            ${shell.otherLanguage}
          </button>
        </div>
        ${officer ? menu(header, officer) : nothing}
      </div>
    </header>
  `;
}

function menu(header: DeskHeader, officer: OfficerSession): TemplateResult {
  const { locale, onSignOut } = header;
  const { shell } = locale;
  const own = officer.mustChangePassword
    ? []
    : pages.filter(({ permission }) => officer.permissions.includes(permission));
  const links = (place: PageEntry['menu']) =>
    own.filter(({ menu: at }) => at === place).map((page) => link(page, header));
  return html`
    <nav class="menu" aria-label=${shell.mainMenu}>
      ${links('main')}
      <span class="account">
        ${links('account')}
        <button type="button" @click=${onSignOut}>${shell.signOut}</button>
      </span>
    </nav>
  `;
}

function link(page: PageEntry, { locale, shown }: DeskHeader): TemplateResult {
  const current = page === shown ? 'page' : nothing;
  return html`<a href=${page.path} aria-current=${current}>${page.title(locale)}</a>`;
}

function who(
  { displayName, role, provinceCode }: OfficerSession,
  { shell, lang }: Locale,
): TemplateResult[] {
  const province = provinceCode === null ? undefined : findProvince(provinceCode);
  const area = province ? provinceLabel(province, lang) : shell.wholeCountry;
  const parts = [displayName, codeName(officerRoles, role, lang), area];
  return parts.map((part) => html`<span class="nowrap">${part}</span> `);
}
