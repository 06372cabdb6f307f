export { render, type RenderedClip } from "./render";
export { usualShape, type FileShape } from "./file-shape";
export { fileName, uniqueName, uniqueNames } from "./file-name";
export { patternFault, placeholders, type PatternFault, type Placeholder } from "./name-pattern";
