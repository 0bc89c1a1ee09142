import type { FilesHost } from '../../files/file-box.ts';

/** Number and code in any reasonable spelling. */
export interface Credentials {
  readonly number: string;
  readonly code: string;
}

/** The element that shows the case. */
export interface CaseHost extends FilesHost {
  readonly shadowRoot: ShadowRoot | null;
  /** Leaves the case and forgets number and code. */
  close(): void;
  report(error: unknown): void;
}
