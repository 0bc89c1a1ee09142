/** What the tus client asks of the package `url-parse`, which is no module: every browser has it. */
export default URL;
