import { LitElement, _$LH, adoptStyles, css, html, noChange, nothing, render, svg } from 'lit';
import { closestLanguage } from '../element/closest-language.ts';
import { DamrongElement } from '../element/damrong-element.ts';
import { define } from '../element/define.ts';
import { version } from '../element/version.ts';
import { Locale } from '../locale/locale.ts';
import { baseStyles } from '../style/base.styles.ts';
import { chunks } from './chunk-map.ts';
import { centreAddress } from './embed-address.ts';
import { loadChunk, preloadChunk } from './load-chunk.ts';

/**
 * What every entry holds already. In late chunks the build takes each import of these modules from
 * here (see `find-runtime.ts`), so that Lit is neither fetched nor evaluated a second time.
 */
export const runtime = {
  DamrongElement,
  LitElement,
  Locale,
  _$LH,
  adoptStyles,
  baseStyles,
  centreAddress,
  chunks,
  closestLanguage,
  css,
  define,
  html,
  loadChunk,
  noChange,
  nothing,
  preloadChunk,
  render,
  svg,
  version,
};

export type Runtime = typeof runtime;
