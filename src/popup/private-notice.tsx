import { privateDraftLimit } from "../clip";
import { useWords } from "../ui";

/** That the page stands in a private window, and how long its draft lasts. */
export function PrivateNotice({ unkept }: { unkept: boolean }) {
  const { t, language } = useWords();
  const most = new Intl.NumberFormat(language, { style: "unit", unit: "megabyte" }).format(
    privateDraftLimit / 1e6,
  );
  return <p class="notice private">{t(unkept ? "privateUnkept" : "privateKept", most)}</p>;
}
