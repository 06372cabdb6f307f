export { convert } from "./convert";
