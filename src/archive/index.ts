export { exportMarkdown } from "./markdown";
