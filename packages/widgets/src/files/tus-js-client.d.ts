// The client's own entry writes into the page's localStorage when it is imported; its parts do not.
declare module 'tus-js-client/lib.esm/upload.js' {
  import { Upload, type UploadOptions } from 'tus-js-client';
  class BaseUpload extends Upload {
    static readonly defaultOptions: UploadOptions;
  }
  export { BaseUpload as default };
}
declare module 'tus-js-client/lib.esm/browser/httpStack.js' {
  export { DefaultHttpStack as default } from 'tus-js-client';
}
