/**
 * Where the path of a route with one parameter leads. A first screen has no bytes for more: the SDK's
 * `addressOf` fills in queries as well.
 *
 * @param path of a route of the contract
 */
export function routeAddress(baseUrl: string, path: string, param: string): string {
  return baseUrl + path.replace(/\{\w+\}/, encodeURIComponent(param));
}
