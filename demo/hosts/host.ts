import type { BrowserContextOptions, Page } from 'playwright-core';

/** The ways in which a page carries the centre, with the address of the centre that runs. */
export interface Snippets {
  /** What the README prints first: the element with its fallback and its place, and the script. */
  readonly printed: string;
  /** The script tag that does the same alone. */
  readonly tag: string;
  /** The two halves of what is printed. */
  readonly element: string;
  readonly script: string;
  /** Address of the script. */
  readonly src: string;
  /** Address of the centre. */
  readonly center: string;
  /** The content security policy as the README prints it. */
  readonly policy: string;
  /** The script itself, for those who copy it. */
  readonly code: string;
}

export interface Answer {
  readonly body: string | Uint8Array;
  readonly headers?: Record<string, string>;
}

/** A page of somebody else, and what is particular about it. */
export interface Host {
  readonly name: string;
  page(snippets: Snippets): string | Answer;
  /** Other files of its site by path, `/part`, say. */
  readonly files?: (snippets: Snippets) => Readonly<Record<string, string | Answer>>;
  /** A selector of the frame in which the centre stands. */
  readonly frame?: string;
  /** Least and greatest width of the hub in a window of 1000 px; it fills its parent without. */
  readonly width?: readonly [least: number, greatest: number];
  /** The script tag stands alone, so where it does not run there is nothing of ours. */
  readonly isBare?: true;
  /** The page is read no further, or not ready, until the script has come. */
  readonly isWaiting?: true;
  /** Nothing can be served here: the fallback shows and stays. */
  readonly isHostile?: true;
  /** Visited with every change, and not by `npm run hosts` alone; `whole` with all that is done there. */
  readonly isChosen?: true | 'whole';
  /** The tag tells no province, so that the citizen is asked for it. */
  readonly isAsked?: true;
  /** The tag leaves the volunteers out. */
  readonly isForCases?: true;
  readonly context?: BrowserContextOptions;
  /** What a visitor does before the centre is in sight, and what becomes of the page meanwhile. */
  readonly open?: (page: Page) => Promise<void>;
  /** Errors that are the page's own. */
  readonly ownErrors?: RegExp;
  /** What of the page changes by itself, as `readHostState` calls it. */
  readonly changes?: readonly string[];
  /** The page moves by itself, so that nothing can be said of what we move. */
  readonly moves?: true;
}

export interface Kind {
  readonly kind: string;
  readonly hosts: readonly Host[];
}
