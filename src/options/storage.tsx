import type { Measured } from "../messaging";
import { useWords } from "../ui";
import { formatBytes } from "./bytes";
import { Section } from "./section";

/** How much is kept on this machine. */
export function Storage({ measured }: { measured: Measured | undefined }) {
  const { t, tn, language } = useWords();
  return (
    <Section id="storage" title="storage">
      {measured?.status === "measured" && (
        <ul class="dotted">
          <li>{tn("clips", measured.clips)}</li>
          <li>{tn("draftsUnsaved", measured.drafts)}</li>
          <li>{t("storageUsed", formatBytes(measured.bytes, language))}</li>
        </ul>
      )}
      {measured?.status === "failed" && <p role="alert">{t("storageUnknown")}</p>}
    </Section>
  );
}
