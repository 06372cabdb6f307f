/** Are two addresses the same page? Pure: plain strings in, a plain string out. */
export { clipAddress } from "./clip-address";
