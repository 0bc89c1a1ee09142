import type { SnippetForm } from '../../snippets/snippet-messages.ts';
import type { Drawing } from './drawing.ts';

export interface Step {
  readonly text: string;
  readonly drawing?: Drawing;
  /** What the drawing shows, in words. */
  readonly alt?: string;
}

export interface RecipeWords {
  readonly name: string;
  readonly about: string;
  /** For each kind or age of the system. */
  readonly ways: readonly { readonly name: string; readonly steps: readonly Step[] }[];
  /** What its editors do to the snippet, and what helps. */
  readonly editor: readonly { readonly does: string; readonly helps: string }[];
}

/** How the snippet comes into pages of one system. */
export interface Recipe {
  /** Last part of its address. */
  readonly slug: string;
  /** The forms that its steps name, in the order in which they are printed. */
  readonly forms: readonly SnippetForm[];
  readonly th: RecipeWords;
  readonly en: RecipeWords;
}
