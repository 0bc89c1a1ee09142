import {
  codeName,
  findProvince,
  officerRoles,
  provinceLabel,
  type OfficerSession,
} from '@damrong/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.ts';
import { groupLinks, pageLinks } from './desk-menu.ts';
import type { PageEntry } from './page-entry.ts';

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
  const { locale, officer, onLanguage, onSignOut, onSkip, shown } = header;
  const { shell, lang } = locale;
  const menu = officer && { locale, officer, shown };
  return html`
    <header>
      <a class="skip" href="#main" @click=${onSkip}>${shell.skip}</a>
      <div class="wide-row">
        <div class="top">
          <p class="product">
            <span class="nowrap">${shell.product}</span> <span class="nowrap">${shell.center}</span>
          </p>
          ${menu ? groupLinks(menu) : nothing}
          <div class="always">
            <button type="button" lang=${lang === 'th' ? 'en' : 'th'} @click=${onLanguage}>
              ${shell.otherLanguage}
            </button>
            ${
              officer
                ? html`<button type="button" @click=${onSignOut}>${shell.signOut}</button>`
                : nothing
            }
          </div>
        </div>
        ${
          menu
            ? html`<div class="below">
                ${pageLinks(menu)}
                <p class="who">${who(menu.officer, locale)}</p>
              </div>`
            : nothing
        }
      </div>
    </header>
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
