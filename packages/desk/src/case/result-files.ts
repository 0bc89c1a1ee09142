import { workStages, type OfficerFile, type WorkStage } from '@damrong/contract';
import { checkField } from '@damrong/widgets/field/checks-field';
import { selectField } from '@damrong/widgets/field/select-field';
import type { FilesHost } from '@damrong/widgets/files/file-box';
import type { FileItem } from '@damrong/widgets/files/file-item';
import { html, type TemplateResult } from 'lit';
import { FormFiles } from '../form/form-files.ts';
import type { Locale } from '../locale/locale.ts';

/** What an officer says about one file. */
type Said = Pick<OfficerFile, 'stage' | 'isPublic'>;

/** Nobody outside sees a photo before an officer has looked at it and said so. */
const unsaid: Said = { stage: null, isPublic: false };

type ResultHost = FilesHost & { readonly locale: Locale };

/** Photos and documents of what was done. */
export function resultFiles(host: ResultHost): FormFiles<Said> {
  const files: FormFiles<Said> = new FormFiles(host, {
    unsaid,
    renderSaid: (item, index, said) =>
      saidFields(item, index, {
        ...said,
        text: host.locale.attachments,
        say: (more) => files.say(item, more),
      }),
  });
  return files;
}

interface SaidFields extends Said {
  readonly text: Locale['attachments'];
  readonly say: (said: Partial<Said>) => void;
}

function saidFields(
  { name }: FileItem,
  index: number,
  { stage, isPublic, text, say }: SaidFields,
): TemplateResult {
  return html`<div class="wide" role="group" aria-label=${name}>
    ${selectField<WorkStage>({
      id: `stage-${index}`,
      label: text.stage,
      prompt: text.noStage,
      value: stage ?? '',
      choices: workStages.map((value) => ({ value, label: text.stages[value] })),
      onChange: (chosen) => say({ stage: chosen === '' ? null : chosen }),
    })}
    ${checkField({
      id: `public-${index}`,
      label: text.show,
      hint: text.showHint,
      checked: isPublic,
      onChange: (isShown) => say({ isPublic: isShown }),
    })}
  </div>`;
}
