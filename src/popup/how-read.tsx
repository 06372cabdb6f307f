import type { TextKey } from "../browser";
import type { KeepAs } from "../clip";
import { Button, useWords } from "../ui";
import type { PopupActions } from "./actions";
import type { Page } from "./state";

const sentences: Record<KeepAs, TextKey> = {
  article: "wasReadAnyway",
  whole: "wasReadWhole",
  selection: "wasReadSelection",
  reference: "wasReference",
};

/** How the page was read, where that was not plainly as an article, and how else it can be. */
export function HowRead(props: {
  page: Extract<Page, { status: "readable" }>;
  actions: Pick<PopupActions, "read">;
}) {
  const { t } = useWords();
  const { page, actions } = props;
  const { state, draft } = page;
  const { as } = draft;
  const key = (name: TextKey, wanted?: KeepAs) => (
    <Button plain onPress={() => actions.read(wanted)}>
      {t(name)}
    </Button>
  );
  return (
    <>
      {as && (
        <div class="notice">
          <span>{t(sentences[as])}</span>
          {state && (
            <span class="keys">
              {as !== "reference" && key("readAgain", as)}
              {as !== "article" && key("readAsArticle", "article")}
            </span>
          )}
        </div>
      )}
      {state?.loading && (
        <div class="notice">
          <span>{t("stillLoading")}</span>
          {key("readAgain", as)}
        </div>
      )}
      {state?.selected && as !== "selection" && (
        <div class="notice">
          <span>{t("somethingSelected")}</span>
          {key("readSelection", "selection")}
        </div>
      )}
    </>
  );
}
