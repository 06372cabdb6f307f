import { fold } from "../../text";

/** Words that say nothing by themselves in a line of facts: prepositions, titles, what names the fact behind it. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    "a an the of in on at by and with for to from no nr num vol volume issue series edition pp p pages page seiten " +
    "von und der die das mit im am den dem in vom unter hrsg herausgegeben herausgeber nummer heft band reihe stand autor autoren " +
    "par et le la les de du des d l dans sous direction numero auteur auteurs " +
    "por y el los las en con del autor autores autora coordinado editado " +
    "di e il gli a cura da della autore autori do o os dos das com " +
    "door en het een van met auteurs och av med og af " +
    "dr prof phd ma msc ba mba hon sir dame mr mrs ms ret " +
    "et al ed eds author authors editor editors edited written translated translator isbn issn doi orcid url uri pdf html " +
    "paperback hardcover hardback print online e book ebook epub taschenbuch gebunden language english"
  )
    .split(" ")
    .map(fold),
);

const foldedList = (list: string): ReadonlySet<string> => new Set(list.split(", ").map(fold));

/** What stands over the work's files. */
export const fileLabels = foldedList(
  "download, downloads, file, files, files in this item, pdf, full text, attachments, documents, related documents, " +
    "dateien, datei, dokumente, anhang, fichiers, fichier, documents à télécharger, téléchargements, télécharger, " +
    "archivos, archivo, documentos, descargas, descargar, allegati, documenti, scarica, bestanden, bijlagen, " +
    "arquivos, ficheiros, anexos, pliki, do pobrania, letöltés, letöltések, bilagor, filer, tiedostot",
);

/** What stands over the way to cite the work. */
export const citationLabels = foldedList(
  "citation, cite as, how to cite, how to cite this article, suggested citation, recommended citation, preferred citation, " +
    "cite this, cite this article, cite this paper, zitierweise, zitiervorschlag, zitieren, empfohlene zitierweise, " +
    "pour citer, pour citer cet article, citer cet article, cómo citar, cita, cita recomendada, come citare, citeren als, " +
    "como citar, jak cytować, hivatkozás",
);

/** What names a fact about the work, in front of it or above it. */
export const factLabels = foldedList(
  "author, authors, author(s), editor, editors, editor(s), contributors, translator, publisher, place, series, " +
    "series name, report number, document number, number, volume, issue, date, year, issue date, publication date, " +
    "publication year, date of publication, date published, published, published on, published online, posted, updated, " +
    "last updated, last modified, modified, release date, doi, isbn, issn, e-isbn, identifier, uri, url, permalink, " +
    "type, item type, document type, publication type, content type, format, pages, number of pages, language, " +
    "source, rights, licence, license, " +
    "date deposited, deposited on, depositing user, date accessioned, available, institution, institutions, department, " +
    "uncontrolled keywords, " +
    "autor, autoren, autorin, autor/in, verfasser, herausgeber, herausgegeben von, verlag, ort, reihe, schriftenreihe, nummer, " +
    "datum, jahr, erscheinungsdatum, erscheinungsjahr, veröffentlicht, veröffentlicht am, veröffentlichung, stand, seiten, " +
    "sprache, art der publikation, publikationstyp, " +
    "auteur, auteurs, éditeur, collection, date de publication, publié, publié le, mis à jour le, année, langue, type de document, " +
    "autores, autora, editorial, colección, fecha, fecha de publicación, publicado, publicado el, año, idioma, tipo, " +
    "tipo de documento, lugar, número, " +
    "autore, autori, editore, collana, data, data di pubblicazione, pubblicato, anno, lingua, " +
    "auteur(s), uitgever, reeks, publicatiedatum, gepubliceerd, gepubliceerd op, jaar, taal, " +
    "data de publicação, publicado em, editora, ano, coleção, " +
    "autorzy, wydawca, seria, data publikacji, rok, język, opublikowano, " +
    "szerző, szerzők, kiadó, megjelenés, dátum, 著者, 発行日, 公開日, 掲載日, 作者, 出版日期, 저자, 발행일",
);
