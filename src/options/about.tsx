import { useRef } from "preact/hooks";
import type { TextKey } from "../browser";
import { Button, useWords } from "../ui";
import type { OptionsActions } from "./actions";
import { Licences } from "./licences";
import { reportOf } from "./report";
import { Section } from "./section";
import type { OptionsState } from "./state";

/** What PRIVACY.md says, in short. */
const promises: TextKey[] = [
  "privacyNothingLeaves",
  "privacyOnlyAsked",
  "privacyKept",
  "privacyPictures",
];

/** Version, privacy, licences, and what a report of a fault needs. */
export function About({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const { t } = useWords();
  return (
    <Section id="about" title="about">
      <p>{t("version", state.facts.version)}</p>
      <h3>{t("privacy")}</h3>
      <ul class="points">
        {promises.map((promise) => (
          <li key={promise}>{t(promise)}</li>
        ))}
      </ul>
      <h3>{t("licences")}</h3>
      <Licences licences={state.licences} onOpen={actions.readLicences} />
      <h3>{t("report")}</h3>
      <Report text={reportOf(state)} onCopy={actions.copyReport} />
    </Section>
  );
}

/** The report as it would be copied; the user may take out of it what they like. */
function Report({ text, onCopy }: { text: string; onCopy: (text: string) => void }) {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <p>{t("reportHint")}</p>
      <textarea
        // Another text is another field: what was typed belongs to the old one.
        key={text}
        ref={field}
        class="field"
        dir="ltr"
        rows={text.split("\n").length + 1}
        aria-label={t("report")}
        defaultValue={text}
        spellcheck={false}
      />
      <p>
        <Button onPress={() => onCopy(field.current?.value ?? text)}>{t("reportCopy")}</Button>
      </p>
    </>
  );
}
