import { loadChunk } from '../../chunk/load-chunk.ts';
import { AttachedFiles } from '../../files/attached-files.ts';
import type {
  ComplaintFeature,
  ComplaintForm,
  ComplaintIssue,
  ComplaintSlot,
  Contribution,
  ReviewRow,
  SavedParts,
} from '../context.ts';
import type { StepId } from '../fields.ts';
import { filesChunk } from './files.chunk.ts';

/** Photos and documents of a case. */
export class FilesFeature implements ComplaintFeature {
  readonly #form: ComplaintForm;
  readonly #files: AttachedFiles;
  #ids: readonly string[] = [];

  constructor(form: ComplaintForm) {
    this.#form = form;
    this.#files = new AttachedFiles(form.host, form.calls, () => loadChunk(filesChunk));
  }

  get isBusy(): boolean {
    return this.#files.box?.hasPendingUploads === true;
  }

  get hasContent(): boolean {
    return Boolean(this.#files.box?.items.length);
  }

  render(slot: ComplaintSlot): unknown {
    if (slot === 'facts') return this.#files.render(this.#form.words.form);
    return slot === 'review' ? this.#files.box?.renderPendingUploads() : undefined;
  }

  rows(step: StepId): readonly ReviewRow[] {
    const { box } = this.#files;
    if (step !== 'facts' || box === undefined) return [];
    return [{ field: 'files', step, label: box.words.heading, value: box.summary }];
  }

  sentenceOf({ field }: ComplaintIssue): string | undefined {
    return field === 'files' ? this.#files.box?.words.issue : undefined;
  }

  async settle(): Promise<void> {
    this.#ids = await this.#files.settled();
  }

  contribute(): Contribution {
    return { body: { attachments: [...this.#ids] } };
  }

  refused(issues: readonly ComplaintIssue[]): void {
    this.#files.box?.askAgain(issues);
  }

  reset(): void {
    this.#ids = [];
    this.#files.leave();
  }

  save(isHidden: boolean): SavedParts {
    const files = this.#files.box?.sent ?? this.#files.earlier;
    return { files: isHidden ? files.map(unnamed) : files };
  }

  restore({ files = [] }: SavedParts): void {
    this.#files.earlier = files;
    if (files.length > 0) void this.#files.open();
  }
}

/** Of somebody who hides their name not even the names of files are stored. */
function unnamed<File extends { readonly name: string }>(file: File, index: number): File {
  const [ending = ''] = /\.\w{1,4}$/.exec(file.name) ?? [];
  return { ...file, name: `${index + 1}${ending}` };
}
