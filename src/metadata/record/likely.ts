import { displayName, type Name } from "../../clip";
import { kindOf } from "./kinds";
import { isTopic } from "./names";
import { fold } from "../../text";

/** Words that begin the names of cities, which are shaped like a person's. */
const cities = /^(?:new|san|los|las|hong|buenos|tel|abu|kuala|den|the|la|le|united)$/;

/** Words of buttons, headings and positions that stand in capitals beside an author, and in nobody's name. */
const labelWords =
  /^(?:disclosure|author|browse|experts?|posted|published|updated|learn|more|read|best|guide|lead|about|follow|share|view|bio|profile|contact|all|articles?|posts?|reviews?|reviewed|reviewer|history|team|staff|min|ago|edited|checked|verified|subscribe|newsletter|home|tech|editorial|process|desk|synopsis|spotlight|recent|related|sections?|tips|resources|guides|digital|edition|comments?|featured|paid|heard|content|marketing|founder|columnist|linkedin|twitter|facebook|instagram|youtube|mastodon|bluesky|orcid|xing|website)$/;
/** Small words that titles and labels write with a capital, and no name holds behind its first: "Travel In Style". */
const smallWords =
  /^(?:in|on|at|about|and|or|for|from|with|your|our|my|how|to|what|why|when|by|is|are|this|that|these|just|more|all|best|top|final|new)$/;
/** What words for things that cannot be touched end with: "Wellness", "Prevention". */
const abstract = /(?:ness|tion|ity|ment|ics|ship|ism|ung|heit|keit)$/;
/** Those of them that end no family name, as "Harkness", "Clement" and "Blankenship" do. */
const abstractForSure = /(?:ility|ism)$/;
const weekdays =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;

/** Not a label, a column or a topic that only looks like a name: "Short Read", "Friday Philosophy", "Climate Change". */
export function isLikely(name: Name): boolean {
  if ("literal" in name)
    return kindOf(name.literal) === undefined && !/^\p{Ll}/u.test(name.literal);
  const text = displayName(name);
  return (
    kindOf(text) === undefined &&
    !isTopic(text) &&
    !(name.given === "" ? abstract : abstractForSure).test(text) &&
    !cities.test(fold(text.split(" ")[0] ?? "")) &&
    !fold(text)
      .split(" ")
      .some((word) => smallWords.test(word)) &&
    !text
      .split(" ")
      .some(
        (word) =>
          weekdays.test(fold(word)) ||
          labelWords.test(fold(word)) ||
          (word.length > 5 && kindOf(word) !== undefined),
      )
  );
}

/** "Jane Doe In Water", "How It Works": words that stand between names and what is no name. */
export const holdsSmallWords = (text: string): boolean =>
  fold(text)
    .split(" ")
    .some((word) => smallWords.test(word));
