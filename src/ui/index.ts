/** Components, styles and forms of speech that the pages share. */
import "./tokens.css";
import "./base.css";

export { AuthorList } from "./author-list";
export { Brand } from "./brand";
export { Button } from "./button";
export { CountList } from "./count-list";
export { formatDate, formatDay } from "./date";
export { EditText } from "./edit-text";
export { Facts } from "./facts";
export { FoldedText } from "./folded-text";
export { useKeptFocus } from "./kept-focus";
export { Kicker } from "./kicker";
export { languageName } from "./language-name";
export { Origin } from "./origin";
export { Phrase } from "./phrase";
export { Rendered } from "./rendered";
export { safeAddress, SafeLink } from "./safe-link";
export { ShortcutList } from "./shortcut-list";
export { StatusLine, type Message } from "./status-line";
export { TagField, type TagFieldProps } from "./tag-field";
export { Tabs, tabId } from "./tabs";
export { followTheme } from "./theme";
export { typeNames } from "./type-names";
export { useWords, WordsContext } from "./words";
