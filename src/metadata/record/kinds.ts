import type { ItemType } from "../../clip";
import { fold } from "../../text";

export interface Kind {
  type: ItemType;
  /** In the singular, as institutes print it. */
  genre: string;
}

/**
 * What institutes call their publications, in seven languages, and what that is in CSL's terms (by Zotero's map
 * of its item types to CSL). A word that also names a topic or a list ("News", "Publications", "Research"), or a
 * button ("Comments"), is not here. One row per kind: the singular first, then its other forms.
 */
const table: Record<string, string[]> = {
  report: [
    "Report|Reports",
    "Research Report|Research Reports",
    "Special Report|Special Reports",
    "Annual Report",
    "Policy Paper|Policy Papers",
    "Policy Brief|Policy Briefs",
    "Policy Report|Policy Reports",
    "Policy Note|Policy Notes",
    "Policy Memo|Policy Memos|Policy Memorandum",
    "Policy Analysis",
    "Policy Contribution|Policy Contributions",
    "Issue Brief|Issue Briefs",
    "Issue Paper|Issue Papers",
    "Brief|Briefs",
    "Briefing|Briefings",
    "Briefing Paper|Briefing Papers",
    "Briefing Note|Briefing Notes",
    "Working Paper|Working Papers",
    "Discussion Paper|Discussion Papers",
    "Research Paper|Research Papers",
    "Research Brief|Research Briefs",
    "Research Note|Research Notes",
    "Occasional Paper|Occasional Papers",
    "White Paper|White Papers",
    "Technical Report|Technical Reports|Tech Report|TechReport",
    "Paper|Papers",
    "Study|Studies",
    "Backgrounder|Backgrounders",
    "Fact Sheet|Fact Sheets|Factsheet|Factsheets",
    "Case Study|Case Studies",
    "Country Report|Country Reports",
    "Monograph|Monographs",
    "Bericht|Berichte",
    "Studie|Studien",
    "Arbeitspapier|Arbeitspapiere",
    "Diskussionspapier|Diskussionspapiere",
    "Positionspapier|Positionspapiere",
    "Kurzanalyse|Kurzanalysen",
    "Länderbericht|Länderberichte",
    "Gutachten",
    "Stellungnahme|Stellungnahmen",
    "Forschungsbericht|Forschungsberichte",
    "Hintergrundpapier|Hintergrundpapiere",
    "Rapport|Rapports",
    "Note|Notes",
    "Étude|Études",
    "Document de travail|Documents de travail",
    "Note de recherche|Notes de recherche",
    "Note d’analyse|Notes d’analyse|Note d'analyse",
    "Dossier de recherche",
    "Informe|Informes",
    "Documento de trabajo|Documentos de trabajo",
    "Estudio|Estudios",
    "Documento de opinión",
    "Documento de trabalho",
    "Relatório|Relatórios",
    "Rapporto|Rapporti",
    "Studio|Studi",
    "Onderzoeksrapport|Onderzoeksrapporten",
    "Beleidsnotitie|Beleidsnotities",
    "Raport|Raporty",
    "Analiza|Analizy",
  ],
  "post-weblog": [
    "Commentary|Commentaries",
    "Expert Comment|Expert Comments",
    "Expert Commentary",
    "Analysis|Analyses",
    "Explainer|Explainers",
    "Perspective|Perspectives",
    "Insight|Insights",
    "Blog Post|Blog Posts|BlogPost|BlogPosting",
    "Blog",
    "Essay|Essays",
    "Online Analysis",
    "Short Read|Short Reads",
    "Critical Questions",
    "Issue Insight",
    "Viewpoint|Viewpoints",
    "Kommentar|Kommentare",
    "Analyse|Analysen|Analyses",
    "Blogbeitrag|Blogbeiträge",
    "Standpunkt|Standpunkte",
    "Commentaire|Commentaires",
    "Essai|Essais",
    "Éclairage|Éclairages",
    "Décryptage|Décryptages",
    "Billet|Billets",
    "Comentario|Comentarios",
    "Análisis",
    "Ensayo|Ensayos",
    "Commento|Commenti",
    "Analisi",
    "Comentário|Comentários",
    "Análise",
    "Commentaar|Commentaren",
    "Komentarz|Komentarze",
    "Opinia|Opinie eksperckie",
  ],
  "article-newspaper": [
    "Op-Ed|Op-Eds|OpEd|OpEds|Op Ed",
    "Opinion|Opinions|Opinion Piece",
    "Column|Columns",
    "Editorial|Editorials",
    "Gastbeitrag|Gastbeiträge",
    "Kolumne|Kolumnen",
    "Meinung",
    "Leitartikel",
    "Tribune|Tribunes",
    "Chronique|Chroniques",
    "Éditorial|Éditoriaux",
    "Point de vue|Points de vue",
    "Tribuna|Tribunas",
    "Artículo de opinión|Artículos de opinión",
    "Columna|Columnas",
    "Opinión",
    "Opinione|Opinioni",
    "Opinie",
    "Opinião",
  ],
  "article-journal": [
    "Journal Article|Journal Articles|Academic Article|Academic Articles",
    "Fachartikel|Aufsatz",
  ],
  "article-magazine": ["Magazine Article|Magazine Articles"],
  hearing: [
    "Testimony|Testimonies|Congressional Testimony",
    "Anhörung|Anhörungen",
    "Audition|Auditions",
  ],
  speech: [
    "Speech|Speeches",
    "Remarks",
    "Lecture|Lectures",
    "Keynote",
    "Rede|Reden",
    "Vortrag|Vorträge",
    "Discours",
    "Conférence",
    "Discurso|Discursos",
    "Discorso|Discorsi",
    "Event Transcript|Event Transcripts|Transcript|Transcripts",
  ],
  interview: [
    "Interview|Interviews",
    "Q&A|Q and A",
    "Gespräch",
    "Entretien|Entretiens",
    "Entrevista|Entrevistas",
    "Intervista|Interviste",
  ],
  book: [
    "Book|Books",
    "Buch|Bücher",
    "Livre|Livres|Ouvrage|Ouvrages",
    "Libro|Libros|Libri",
    "Livro|Livros",
  ],
  chapter: ["Book Chapter|Book Chapters|Chapter", "Buchkapitel"],
  dataset: ["Dataset|Datasets|Data Set", "Datensatz"],
  webpage: [
    "Press Release|Press Releases|News Release|News Releases|Media Release|Media Releases",
    "Statement|Statements",
    "Pressemitteilung|Pressemitteilungen|Presseerklärung",
    "Communiqué de presse|Communiqués de presse",
    "Nota de prensa|Notas de prensa|Comunicado de prensa",
    "Comunicato stampa|Comunicati stampa",
    "Persbericht",
    "Podcast|Podcasts",
    "Video|Videos",
    "Infographic|Infographics",
  ],
};

const byWord: ReadonlyMap<string, Kind> = new Map(
  (Object.entries(table) as [ItemType, string[]][]).flatMap(([type, rows]) =>
    rows.flatMap((row) => {
      const forms = row.split("|");
      return forms.map((form) => [fold(form), { type, genre: forms[0] ?? form }] as const);
    }),
  ),
);

/** The kind that a label names: the whole label, without regard to case, number ("Reports") or what follows "No. 12". */
export function kindOf(label: string): Kind | undefined {
  return byWord.get(fold(label)) ?? byWord.get(fold(label.replace(numberPattern, "")));
}

/** Is this, folded, a kind in any of its forms? */
export const isKindWord = (word: string): boolean => byWord.has(word);

/** Words of links and lists: "All Insights", "View Case Studies", "Posted in News Releases". */
const listWords =
  /^(?:all|view|see|more|our|other|latest|recent|new|browse|read|posted|filed|related|alle|unsere|weitere|neue|toutes?|tous|nos|autres|todos|todas|nuestros|nuestras|tutti|tutte)$/;

/** Is this the name of a series of such works: "Lamplight Lectures" of a lecture? It ends with the word for many. */
export function isSeriesOf(genre: string, label: string): boolean {
  const words = fold(label).split(" ");
  const isKind = (words: string[]) => byWord.get(words.join(" "))?.genre === genre;
  if (fold(label) === fold(genre) || listWords.test(words[0] ?? "")) return false;
  // "Lecture Lamplight Lectures" is a label, and the series beside it.
  if ([1, 2, 3].some((count) => count < words.length && isKind(words.slice(0, count))))
    return false;
  return [1, 2, 3].some((count) => {
    const end = words.slice(-count);
    return count < words.length && end.join(" ") !== fold(genre) && isKind(end);
  });
}

/**
 * Words by which a page files itself and that are a kind only where nothing says more: above the title, or as the
 * last of its breadcrumbs. Elsewhere they are a menu's.
 */
const broad: readonly (readonly [word: string, kind: Kind])[] = [
  ["News", { type: "webpage", genre: "News" }],
  ["Publication", { type: "report", genre: "Publication" }],
  ["Publications", { type: "report", genre: "Publication" }],
  ["In the Media", { type: "article-newspaper", genre: "In the Media" }],
  ["In the News", { type: "article-newspaper", genre: "In the News" }],
  ["Feature", { type: "post-weblog", genre: "Feature" }],
  ["Features", { type: "post-weblog", genre: "Feature" }],
  ["Aktuelles", { type: "webpage", genre: "Aktuelles" }],
  ["Publikation", { type: "report", genre: "Publikation" }],
  ["Publikationen", { type: "report", genre: "Publikation" }],
  ["Actualités", { type: "webpage", genre: "Actualités" }],
  ["Noticias", { type: "webpage", genre: "Noticias" }],
];
const broadByWord = new Map(broad.map(([word, kind]) => [fold(word), kind]));

/** The kind that a broad word names, where it files the page. */
export const broadKindOf = (label: string): Kind | undefined => broadByWord.get(fold(label));

const numberPattern = /[\s,:–-]*(?:no|nr|num|n[°º]|#|number)?\.?\s*([A-Z]{0,4}-?\d[\d/.–-]*)\s*$/i;

/** A label that ends with a kind of two words or more and a number is the series: "IZA Discussion Paper No. 12". */
export function seriesOf(label: string): { name: string; number: string; kind: Kind } | undefined {
  const match = numberPattern.exec(label);
  const name = match && label.slice(0, match.index).trim();
  if (!name || !match[1]) return undefined;
  const words = fold(name).split(" ");
  for (let count = Math.min(3, words.length); count >= 2; count -= 1) {
    const kind = byWord.get(words.slice(-count).join(" "));
    if (kind) return { name, number: match[1], kind };
  }
  return undefined;
}

/** "ARI 45/2025": capitals and a number of the year, as institutes number a series that they call by its letters. */
export function lettersOf(label: string): { name: string; number: string } | undefined {
  const match = /^(\p{Lu}{2,6})\s+(?:n[°º.]\s*)?(\d{1,4}\/(?:19|20)?\d{2})$/u.exec(label.trim());
  return match?.[1] && match[2] ? { name: match[1], number: match[2] } : undefined;
}

/** "Working Paper No. 12" → its number; only for a label that names a kind. */
export function numberOf(label: string): string | undefined {
  const match = numberPattern.exec(label);
  return match && byWord.has(fold(label.slice(0, match.index))) ? match[1] : undefined;
}
