import type { Clip } from "../clip";
import { Button, formatDay, useWords } from "../ui";

/** That this page was saved before, when, and the way there. */
export function SavedBefore(props: { clip: Clip; now: Date; onOpen: () => void }) {
  const { clip, now, onOpen } = props;
  const words = useWords();
  return (
    <div class="notice">
      <span>{words.t("savedOn", formatDay(clip.saved, words, now))}</span>
      <Button plain onPress={onOpen}>
        {words.t("showClip")}
      </Button>
    </div>
  );
}
