import { announceChange, type Handlers, type Saved } from "../messaging";
import browser from "../browser";
import { failure } from "./failure";
import { rememberAgreed } from "./private-windows";
import { store } from "./store";
import { newUid } from "./uid";

/** Every change to clips. Open pages hear of each. */
export const clipHandlers: Pick<
  Handlers,
  "tags.list" | "clip.save" | "clip.delete" | "clip.restore"
> = {
  "tags.list": async () => (await store()).tags(),

  async "clip.save"({ draft: id, change, agreed }): Promise<Saved> {
    try {
      const history = await store();
      // The history holds no draft of a private window: such a one is saved only as the user agreed to it.
      const draft = agreed ?? (await history.draftById(id));
      if (!draft) return { status: "failed", reason: "no-draft" };
      const now = new Date().toISOString();
      const { version: converter } = browser.runtime.getManifest();
      const saved = await history.save({ ...draft, ...change }, { now, newUid, converter });
      // What is kept is kept, whether or not its draft learns of it.
      await (agreed ? rememberAgreed(id) : history.markSaved(id, now)).catch(console.error);
      announceChange("clips");
      return saved;
    } catch (error) {
      return failure(error);
    }
  },

  async "clip.delete"(clip) {
    await (await store()).trash(clip, new Date().toISOString());
    announceChange("clips");
  },

  async "clip.restore"(clip) {
    const isThere = await (await store()).restore(clip, new Date().toISOString());
    announceChange("clips");
    return isThere;
  },
};
