/** The release that this copy of the code belongs to; the build refuses another one in package.json. */
export const version = '0.1.0';
