import { SealedPage } from './hosted-page/sealed-page.ts';

void new SealedPage().start();
