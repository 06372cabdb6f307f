import browser from "../browser";
import { announceChange, type Handlers } from "../messaging";
import { failure } from "./failure";
import { forgetRun } from "./run";
import { store } from "./store";

/** What concerns all that is kept. */
export const libraryHandlers: Pick<Handlers, "library.measure" | "library.clear"> = {
  async "library.measure"() {
    try {
      const [amount, { usage = 0 }] = await Promise.all([
        store().then((history) => history.amount()),
        navigator.storage.estimate(),
      ]);
      return { status: "measured", ...amount, bytes: usage };
    } catch (error) {
      return failure(error);
    }
  },

  /** The library first: when it cannot be emptied, nothing else is lost. */
  async "library.clear"() {
    try {
      const amount = await (await store()).clear();
      await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
      forgetRun();
      announceChange("clips");
      return { status: "cleared", ...amount };
    } catch (error) {
      return failure(error);
    }
  },
};
