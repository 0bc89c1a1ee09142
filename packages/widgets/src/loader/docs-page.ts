import { offerCopies } from './hosted-page/copy-code.ts';
import { DocsSearch } from './hosted-page/docs-search.ts';

offerCopies();
new DocsSearch().follow();
