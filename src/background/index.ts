/** The background: reads pages, keeps drafts, and alone writes clips. It may end between any two events. */
import { answer } from "../messaging";
import { draftHandlers } from "./drafts";
import { clipHandlers } from "./clips";
import { libraryHandlers } from "./library";
import { offerMenus } from "./menus";
import { forgetAfterPrivateWindows } from "./private-windows";
import { offerShortcuts } from "./shortcuts";
import { welcomeUser } from "./welcome";

answer({ ...draftHandlers, ...clipHandlers, ...libraryHandlers });
offerMenus();
offerShortcuts();
forgetAfterPrivateWindows();
welcomeUser();
