import type { Publisher } from "../clip";
import { amnestyGermany } from "./amnesty-germany";
import { brandenburgPoliticalEducation } from "./brandenburg-political-education";
import { bruegel } from "./bruegel";
import { bund } from "./bund";
import { bundespraesident } from "./bundespraesident";
import { c2es } from "./c2es";
import { campact } from "./campact";
import { chathamHouse } from "./chatham-house";
import { citizenLab } from "./citizen-lab";
import { correctiv } from "./correctiv";
import { dpc } from "./dpc";
import { earthOrg } from "./earth-org";
import { ecfr } from "./ecfr";
import { elcano } from "./elcano";
import { ers } from "./ers";
import { eufic } from "./eufic";
import { fraser } from "./fraser";
import { geschichteDerGegenwart } from "./geschichte-der-gegenwart";
import { givewell } from "./givewell";
import { hechingerReport } from "./hechinger-report";
import { kff } from "./kff";
import { kof } from "./kof";
import { konradAdenauer } from "./konrad-adenauer";
import { laVieDesIdees } from "./la-vie-des-idees";
import { macdonaldLaurier } from "./macdonald-laurier";
import { mises } from "./mises";
import { nsf } from "./nsf";
import { pew } from "./pew";
import { rand } from "./rand";
import { rifs } from "./rifs";
import { rosaLuxemburg } from "./rosa-luxemburg";
import { swp } from "./swp";
import { theConversation } from "./the-conversation";
import { tonyBlairInstitute } from "./tony-blair-institute";
import { umweltbundesamt } from "./umweltbundesamt";
import { wikimedia } from "./wikimedia";

/** Every institute that is known of. No host stands in two, so their order means nothing: by name. */
export const publishers: Publisher[] = [
  amnestyGermany,
  brandenburgPoliticalEducation,
  bruegel,
  bund,
  bundespraesident,
  c2es,
  campact,
  chathamHouse,
  citizenLab,
  correctiv,
  dpc,
  earthOrg,
  ecfr,
  elcano,
  ers,
  eufic,
  fraser,
  geschichteDerGegenwart,
  givewell,
  hechingerReport,
  kff,
  kof,
  konradAdenauer,
  laVieDesIdees,
  macdonaldLaurier,
  mises,
  nsf,
  pew,
  rand,
  rifs,
  rosaLuxemburg,
  swp,
  theConversation,
  tonyBlairInstitute,
  umweltbundesamt,
  wikimedia,
];

/**
 * What is known of the institute at this address: the host or one above it, "www." aside. Undefined for any other
 * address, and for one that is none.
 */
export function findPublisher(url: string): Publisher | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, protocol } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  return publishers.find(({ hosts }) =>
    hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)),
  );
}
