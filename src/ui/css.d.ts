/** Stylesheets: joined to the page by the build, or given by address to a frame. */
declare module "*.css" {}
declare module "*.css?url&no-inline" {
  const address: string;
  export default address;
}
