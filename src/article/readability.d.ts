/** The reader alone: the package's index also brings a test for readable pages, which nobody here asks for. */
declare module "@mozilla/readability/Readability.js" {
  export { Readability as default } from "@mozilla/readability";
}
