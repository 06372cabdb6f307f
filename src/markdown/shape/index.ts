export { render, type RenderedClip } from "./render";
export { fileName, uniqueName, uniqueNames } from "./file-name";
