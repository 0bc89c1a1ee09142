export { FileBox } from './file-box.ts';
