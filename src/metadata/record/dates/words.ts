/** Whole words, in any script: `\b` knows ASCII alone. Chinese, Japanese and Korean put no space between words. */
const letter = "A-Za-zÀ-žЀ-ӿ";
const anyOf = (words: string[], marks: string) =>
  new RegExp(`(?<![${letter}])(?:${words.join("|")})(?![${letter}])|${marks}`, "i");

/** Words before a date that say it is the date of a change. */
export const modifiedWords = anyOf(
  [
    "updated?|modified|revised|revision|corrected|last (?:edited|changed|reviewed|update)|(?:fact[- ]checked|reviewed)(?: on)?",
    "aktualisiert|aktualisierung|geändert|änderung|bearbeitet|überarbeitet|stand",
    "mise?s? à jour|modifiée?|actualisée?",
    "actualizad[oa]|actualización|modificad[oa]|modificación",
    "aggiornat[oa]|aggiornamento|modificat[oa]",
    "bijgewerkt|gewijzigd|aangepast|geactualiseerd",
    "atualizad[oa]|atualização|alterad[oa]",
    "aktualizacja|zaktualizowan[oay]|zmodyfikowan[oay]|ostatnia zmiana",
    "aktualizováno|aktualizace|upraveno|změněno",
    "uppdatera(?:d|t|des)|uppdatering|ändrad",
    "opdateret|opdatering|ændret",
    "oppdatert|oppdatering|endret",
    "päivitetty|muokattu",
    "güncellen(?:di|me)|güncelleme|son güncelleme",
    "обновлен[оаы]?|обновлено|изменен[оаы]?|обновление",
    "оновлен[оаий]?|змінено|оновлення",
  ],
  "更新|改訂|修改|修订|修訂|수정|업데이트|갱신",
);

/** Words before a date that say it is the date of publication. */
export const publishedWords = anyOf(
  [
    "published|posted|released|issued|publication|publish date|date of publication|first appeared",
    "veröffentlicht|veröffentlichung|erschienen|erscheinungsdatum|publiziert",
    "publiée?s?|parue?s?|parution|mise?s? en ligne",
    "publicad[oa]|publicación",
    "pubblicat[oa]|pubblicazione",
    "gepubliceerd|publicatiedatum|verschenen|geplaatst",
    "publicação",
    "opublikowan[oay]|publikacji|publikacja|wydano",
    "publikováno|zveřejněno|vydáno|vyšlo",
    "publicera(?:d|t|des)|utgiven|utgivningsdatum",
    "publiceret|udgivet|offentliggjort",
    "publisert|utgitt",
    "julkaistu|julkaisupäivä",
    "yayı(?:n|m)lan(?:dı|ma)|yayın tarihi",
    "опубликован[оаы]?|публикации|публикация|размещено",
    "опублікован[оаий]?|публікації|оприлюднен[оаий]?",
  ],
  "公開|掲載|発行|投稿|発表|配信|发布|發布|發佈|发表|發表|出版|刊登|발행|게시|등록|입력|작성|게재",
);

/** Words before a date that say it is the date of something else. */
export const otherWords = anyOf(
  [
    "event|held|recorded|deadline|register|registration|conference|webinar|expires|until|from|copyright|accessed|retrieved|archived",
    "veranstaltung|anmeldung|tagung|termin|abgerufen",
    "événement|inscriptions?|colloque|consultée?",
    "evento|inscripci(?:ón|ones)|jornada|consultad[oa]",
    "iscrizion[ei]|convegno",
    "evenement|aanmelden|bijeenkomst",
    "inscriç(?:ão|ões)",
    "wydarzenie|konferencja|rejestracja",
    "akce|konference|registrace",
    "evenemang|anmälan|konferens",
    "arrangement|tilmelding|påmelding|konferanse",
    "tapahtuma|ilmoittautuminen",
    "etkinlik|konferans|son başvuru",
    "мероприятие|событие|регистрация|конференция",
    "подія|захід|реєстрація|конференція",
  ],
  "©|開催|締切|イベント|活动|活動|截止|행사|마감",
);
