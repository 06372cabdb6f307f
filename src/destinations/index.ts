export { copyText } from "./clipboard";
export { downloadBlob, downloadText } from "./file";
