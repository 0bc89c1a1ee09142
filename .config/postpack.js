/** Takes away what `prepack.js` put into the package's folder. */
import { rmSync } from 'node:fs';

rmSync('LICENSE', { force: true });
