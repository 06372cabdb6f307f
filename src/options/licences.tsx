import { useWords } from "../ui";
import type { OptionsState } from "./state";

export interface LicencesProps {
  licences: OptionsState["licences"];
  onOpen: () => void;
}

/** The licences of Dossier and of every package in it, each in its own words. */
export function Licences({ licences, onOpen }: LicencesProps) {
  const { t } = useWords();
  return (
    <details onToggle={(event) => event.currentTarget.open && onOpen()}>
      <summary>{t("licencesShow")}</summary>
      {licences === "failed" && <p role="alert">{t("licencesFailed")}</p>}
      {Array.isArray(licences) && (
        <ul class="licences">
          {licences.map(({ name, version, licence, text }) => (
            <li key={`${name} ${version}`}>
              <details>
                <summary>
                  {`${name} ${version}`} <span class="quiet">{licence}</span>
                </summary>
                <pre dir="ltr">{text}</pre>
              </details>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
