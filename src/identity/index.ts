export { clipAddress } from "./address";
