import type { Wall } from "../../clip";
import type { Survey } from "../survey";
import type { Evidence } from "./evidence";

const longestGate = 40;
/** Words on a page that is nothing but a check, or a question about cookies. */
const mostOnCheck = 200;
const mostOnConsent = 600;

/** In seven languages: the way on is for those who pay, or who are known. */
const gate = new RegExp(
  [
    "\\b(?:subscribe|log ?in|sign ?in|sign up|register|join|become a (?:member|subscriber))\\b.{0,40} to (?:continue|keep|read|unlock|access|view)",
    "\\bfor (?:paid |paying |registered |our )?(?:subscribers|members)\\b|\\b(?:subscribers?|members?)[- ]only|already a (?:subscriber|member)",
    "(?:anmelden|einloggen|registrieren|abonnieren)\\b.{0,40}weiter(?:zu)?lesen|nur für (?:abonnent|mitglieder)|weiterlesen mit",
    "réservée? aux (?:abonné|membre|adhérent)|(?:connectez|abonnez|inscrivez)-vous\\b.{0,40} pour (?:lire|continuer|accéder)|déjà abonnée?",
    "(?:exclusivo|s[oó]lo) para (?:suscriptores|socios|miembros)|(?:inicia sesión|suscríbete|regístrate)\\b.{0,40} para (?:seguir|continuar|leer|acceder)",
    "riservato (?:agli abbonati|ai soci|ai membri)|(?:accedi|abbonati|registrati)\\b.{0,40} per (?:continuare|leggere)",
    "alleen voor (?:abonnees|leden)|(?:log in|abonneer|registreer)\\b.{0,40} om (?:verder )?te lezen",
    "exclusivo para (?:assinantes|membros|sócios)|(?:faça login|assine|entre)\\b.{0,40} para (?:continuar|ler|acessar)",
  ].join("|"),
  "i",
);
const paid = /subscri|abonn|\bpa(?:id|ying)\b|suscri|abbona|assina/i;
/** A letter to the readers is offered in the same words, by WordPress.com on whole texts as well. */
const letter = /newsletter|updates|full archive|infolettre|boletín/i;

const check =
  /verify(?:ing)? (?:that )?you are (?:a )?human|(?:are you|you are not|i'?m not) a robot|checking (?:if the site connection is secure|your browser)|unusual traffic|enable javascript and cookies to continue|pardon our interruption|(?:kein|pas un|no (?:eres|soy) un|non (?:sei|sono) un|geen|não (?:é|sou) um) rob[oô]/i;
const cookies = /\bcookies?\b|consent|datenschutz|données personnelles|privacidad|privacy/i;
const agree =
  /^(?:(?:accept|allow|agree)(?: all)?(?: cookies)?|i agree|(?:alle )?akzeptieren|alle zustimmen|zustimmen|(?:tout )?accepter|aceptar(?: todo)?|accetta(?: tutto)?|alles accepteren|accepteren|aceitar(?: tudo)?)$/i;

/** What a page is that lets nobody see the text: a check for robots, or a question about cookies. */
export function wallInstead(
  body: Element,
  { blocks }: Survey,
  evidence: Evidence,
): Wall | undefined {
  if (evidence.authored || evidence.dated || evidence.shared) return undefined;
  const words = blocks.reduce((sum, block) => sum + block.words, 0);
  if (words > mostOnConsent) return undefined;
  const says = (pattern: RegExp) =>
    blocks.filter(({ element }) => pattern.test(element.textContent.slice(0, 2000)));
  if (words <= mostOnCheck && says(check).length > 0) return "robot-check";
  const asked = says(cookies).reduce((sum, block) => sum + block.words, 0);
  const asks = [...body.querySelectorAll("button, a, input[type=submit]")].some((button) =>
    agree.test((button.getAttribute("value") ?? button.textContent).trim()),
  );
  return asks && asked >= words / 2 ? "consent" : undefined;
}

/** A line on the way on, with a form or a link beside it. To be asked before the body is taken out of the page. */
export function findGate({ blocks }: Survey): Exclude<Wall, "consent" | "robot-check"> | undefined {
  for (const { element, words } of blocks) {
    if (words === 0 || words > longestGate) continue;
    const text = element.textContent;
    if (!gate.test(text) || letter.test(text)) continue;
    if (element.closest("nav, header, footer, aside, dialog")) continue;
    if (element.parentElement?.querySelector("form, a[href]"))
      return paid.test(text) ? "paywall" : "login";
  }
  return undefined;
}
