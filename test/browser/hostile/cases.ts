import { addressCases } from "./addresses";
import type { HostileCase } from "./case";
import { clobberingCases } from "./clobbering";
import { drawingCases } from "./drawings";
import { fileNameCases } from "./file-names";
import { frameCases } from "./frames";
import { markdownCases } from "./markdown";
import { markupCases } from "./markup";
import { mutationCases } from "./mutation";
import { recordCases } from "./records";
import { scriptCases } from "./scripts";
import { sizeCases } from "./sizes";
import { structuredDataCases } from "./structured-data";
import { styleCases } from "./styles";
import { titleCases } from "./titles";

/** All of them, by family. A new one is a line in its family. */
export const hostileCases: HostileCase[] = [
  ...titleCases,
  ...fileNameCases,
  ...recordCases,
  ...structuredDataCases,
  ...markdownCases,
  ...markupCases,
  ...mutationCases,
  ...clobberingCases,
  ...addressCases,
  ...styleCases,
  ...frameCases,
  ...drawingCases,
  ...sizeCases,
  ...scriptCases,
];
