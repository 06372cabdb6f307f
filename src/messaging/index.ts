export type * from "./protocol";
export type * from "./page";
export { ask } from "./ask";
export { answer, type Handlers } from "./answer";
export { announceChange, onChange, type Changed } from "./changes";
export { announceDraft, onDraftNews, type DraftNews, type MadeChange } from "./draft-news";
export { lastError, noteError, type LastError } from "./last-error";
export { answerAsSample, sampleIn } from "./sample";
