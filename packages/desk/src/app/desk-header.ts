import {
  codeName,
  findProvince,
  officerRoles,
  provinceLabel,
  type OfficerSession,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';
import type { Route } from './route.ts';

export interface DeskHeader {
  readonly locale: Locale;
  readonly route: Route;
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

function menu({ locale, route, onSignOut }: DeskHeader, officer: OfficerSession): TemplateResult {
  const { shell } = locale;
  const link = (href: string, name: Route['name'], words: string) =>
    html`<a href=${href} aria-current=${route.name === name ? 'page' : nothing}>${words}</a>`;
  const canWork = !officer.mustChangePassword;
  return html`
    <nav class="menu" aria-label=${shell.mainMenu}>
      ${canWork ? link('/', 'list', shell.list) : nothing}
      ${
        canWork && officer.provinceCode !== null ? link('/record', 'record', shell.record) : nothing
      }
      ${
        canWork && officer.provinceCode !== null
          ? link('/volunteers', 'volunteers', shell.volunteers)
          : nothing
      }
      ${
        canWork && officer.role === 'administrator'
          ? link('/volunteer-skills', 'skills', shell.skills)
          : nothing
      }
      <span class="account">
        ${canWork ? link('/password', 'password', shell.password) : nothing}
        <button type="button" @click=${onSignOut}>${shell.signOut}</button>
      </span>
    </nav>
  `;
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
