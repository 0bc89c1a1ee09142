/** HTML in the bytes of windows-874; what that code page lacks becomes a character reference. */
export declare function encodeWindows874(html: string): Uint8Array;
