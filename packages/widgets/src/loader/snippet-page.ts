import { SnippetForm } from './hosted-page/snippet-form.ts';

new SnippetForm().follow();
