import { adoptStyles, css, html, nothing } from 'lit';
import { DamrongElement } from '../element/damrong-element.ts';
import { define } from '../element/define.ts';
import { version } from '../element/version.ts';
import { Locale } from '../locale/locale.ts';
import { baseStyles } from '../style/base.styles.ts';
import {
  AbortController,
  arrayFrom,
  Date,
  document,
  Event,
  every,
  fetch,
  find,
  JSON,
  Map,
  Promise,
  Set,
  some,
  URL,
  URLSearchParams,
  WeakMap,
  XMLHttpRequest,
} from '../platform/platform.ts';
import { chunks } from './chunk-map.ts';
import { loadChunk } from './load-chunk.ts';

/**
 * What every entry holds already. In late chunks the build takes each import of these modules from
 * here (see `find-runtime.ts`), so that Lit is neither fetched nor evaluated a second time. A chunk
 * that needs another name of theirs fails the build until the name is here.
 */
export const runtime = {
  AbortController,
  DamrongElement,
  Date,
  Event,
  JSON,
  Locale,
  Map,
  Promise,
  Set,
  URL,
  URLSearchParams,
  WeakMap,
  XMLHttpRequest,
  adoptStyles,
  arrayFrom,
  baseStyles,
  chunks,
  css,
  define,
  document,
  every,
  fetch,
  find,
  html,
  loadChunk,
  nothing,
  some,
  version,
};

export type Runtime = typeof runtime;
