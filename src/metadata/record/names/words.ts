/**
 * The words by which the parts of a byline are told apart, folded (lower case, no accents, no points) and in
 * the languages that the institutes write in. Sources: Chicago Manual of Style 8.5–8.14 and 16.71–16.84,
 * CSL 1.0.2 appendix "Names", IFLA "Names of persons" (1996).
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Stand before a name and are no part of it, whatever is left of it: "Dr. Smith". */
export const honorifics = list(`
  dr prof professor professorin sir dame mr mrs ms mx hon amb rt lt vadm radm adm brig sgt rev sen
  herr frau dipl dipling dring habil drs dott dottssa avv mme mlle monsieur madame hc mult med jur iur rer
  pol nat phil oec soc priv doz pd privdoz univ univprof he hrh dra mgr inz judr phdr mudr rndr rsdr 
  uyesi pr profa profssa maitre δρ דר פרופ د دكتور`);

/** Honorifics only with their point; without it they are names and words: "Eng. Ali", "Doc Rivers". */
export const pointedHonorifics = list("on ad lic doc ir ing hab ogr eng arq ec");

/** Titles that are also given or family names: removed only where a whole name is left ("Justice Malala" stays). */
export const titles = list(`
  lord lady baroness baron senator representative rep congressman congresswoman governor gov president minister
  judge justice general gen lieutenant major maj colonel col captain capt commodore commander cmdr admiral brigadier sergeant
  reverend rabbi imam sheikh ambassador honourable honorable right the don dona miss mag sr sra hr fr st vice rear
  air marshal chief prince princess prime former emeritus emerita ltg mg radm vadm bundesprasident bundeskanzler bundeskanzlerin
  ministerin prasident prasidentin staatssekretar staatssekretarin oberst generalleutnant generalmajor botschafter
  botschafterin ministerprasident ministerprasidentin ministre ambassadeur ambassadrice`);

/** Degrees, orders and memberships after a name. */
export const degrees = list(`
  phd dphil md jd llm llb mba mph mpp mpa mphil msc bsc ma ba bs ms rn edd drph dsc scd dvm pharmd esq mdiv jsd sjd
  cbe obe mbe kbe dbe kcmg cmg gcmg kc qc om cm oc cc cvo mp mep mpp mla msp frs frsc fba frse fca cfa cpa cfp
  usn usaf usmc usa uscg ret retd rtd emeritus emerita em cd cmm ao ac kcb gcb lvo frsc faha ph bphil bed bba meng
  beng mfa mia msw mdb mdep csc rd rdn ldn cdn cns cscs cdces cde cpt lcsw lmft lpc psyd dds dmd do aprn np fnp crnp
  cnm facp faap facog rph mbbs dnp bsn msn dba hons pc frsa frcp frcs mrcp`);

export const suffixes = list("jr sr ii iii iv");

/** Before a family name, part of it, and written small. */
export const particles = list(`
  van von vom zu zum zur der den dem de del della dello dei degli di da do dos das du des la le les lo los las ter ten te t
  op af av bin ibn bint ben al el ould y e i بن ابن بنت`);

/** Of those, the ones before the father's name. */
export const patronymics = list("bin ibn bint بن ابن بنت");

/** Of those, the ones that start a family name when they are written with a capital inside a name. */
export const capitalParticles = list(
  "van von de del della di da dal dos du la le al el abu ould bin ben ibn ter ten st saint graf grafin freiherr freifrau",
);

/** A word of these makes a name an organisation's. */
export const organisationWords = list(`
  institute institut instituto istituto instituut institution foundation fondation fundacion fundacao fondazione
  stiftung council conseil consejo conselho center centre centro zentrum centrum university universite universidad
  universidade universita universitat universiteit college school academy academie akademie ministry ministere
  ministerio ministerium department departement departamento office agency agence agencia agentur commission comision
  kommission committee comite bank banque banco group groupe grupo gruppe team association asociacion verein verband
  society societe sociedad gesellschaft network reseau netzwerk union corporation corp inc ltd llc plc gmbh company
  forum alliance league board lab labs laboratory program programme project initiative coalition campaign federation
  chamber parliament senate government court embassy partners consulting media magazine newsroom editors editorial
  staff desk service services authority bureau secretariat directorate division unit taskforce observatory observatoire
  observatorio osservatorio ecole escuela scuola nations
  international watch policy studies research affairs economics strategy trust fund think tank report reports
  redaktion redaction redaccion redazione press communications news digital publications administration
  bundesamt bundesministerium landeszentrale bundeszentrale amt osrodek instytut fundacja institutet
  instituttet instituutti saatio stiftelsen enstitusu vakfi universitesi universitetet online web global clinic studio studios hospital hospitals technologies solutions games today`);

/** Endings that make a German compound an organisation's name. */
export const organisationEndings =
  /(?:institut|stiftung|ministerium|verband|gesellschaft|zentrum|kommission|universität|hochschule|akademie|agentur|netzwerk)$/i;

/** What an organisation's second half is made of: "Center for Strategic and International Studies". */
export const topicWords = list(`
  studies affairs research policy relations security international development economics economic education
  democracy democracies science sciences peace technology rights freedom strategy trade energy climate environment
  health innovation society justice progress cooperation budget priorities public global defence defense industry
  business foreign national agriculture food culture sport transport migration`);

/** Small words that stand in organisations' names and in no person's. */
export const organisationJoints = list("of for on against to from fur pour sur para per voor the");

/** Words of sentences: what holds one is no name, whatever else is in it. */
export const sentenceWords = list(`
  its his her their our this these those that which who as so had has have was were is are be been will would could
  should said says met hat hatte war ist sind wird wurde dass sich qui que est sont était son sa ses es son fue`);

/** Agencies and papers that sign with one word. */
export const agencies = list("reuters bloomberg afp dpa ap epd kna ansa efe xinhua tass rand");

/** Places that are known by their letters: behind a degree other capitals are one more degree or licence. */
export const knownAcronyms = list(`
  rand imf oecd nato wto ilo undp unhcr unicef unesco nber ifpri cepr iza csis cfr swp diw iiss ecfr sipri ifri ceps cigi
  gmf usip cnas aei ips idos giga dgap ise isdp pism osw rusi odi ids icg ecb bis iea mit lse`);

/** Words of a position: "Senior Fellow", "wissenschaftliche Mitarbeiterin". */
export const positions = list(`
  senior junior fellow fellows director directors deputy professor professorin prof president vice analyst analysts
  researcher researchers economist associate assistant adjunct advisor adviser chair chairman chairwoman chairperson
  correspondent columnist head manager scholar lecturer officer chief executive minister secretary ceo cfo coo cto
  founder cofounder expert experts scientist student candidate author visiting nonresident resident distinguished
  managing principal coordinator specialist consultant contributor editor journalist reporter writer strategist
  counsel attorney lawyer ambassador member emeritus intern lead leader partner former research policy
  leiter leiterin direktor direktorin referent referentin forscher forscherin mitarbeiter mitarbeiterin
  wissenschaftlicher wissenschaftliche geschaftsfuhrer geschaftsfuhrerin okonom okonomin experte expertin
  gastwissenschaftler gastwissenschaftlerin prasident prasidentin stellvertretende stellvertretender
  directeur directrice chercheur chercheuse professeur professeure maitre conferences conseiller conseillere
  economiste investigador investigadora profesor profesora asesor asesora economista ricercatore ricercatrice
  directora onderzoeker hoogleraar pesquisador pesquisadora diretor diretora botschafter botschafterin oberst
  dietitian nutritionist horticulturalist educator engineer trainer physician pediatrician psychologist therapist
  veterinarian stylist blogger photographer producer historian sociologist statistician geographer
  representative commissioner envoy rapporteur
  certified licensed registered master gardener coach`);

/** Of those, the ones that are family names, too. */
export const positionSurnames = list(
  "head fellow fellows leader lead chair chief member manager principal partner author",
);

/** Spanish and Portuguese family names frequent enough to tell a first surname from a second given name. */
export const firstSurnames = list(`
  garcia moreno navarro torres ruiz ortiz castro vargas rojas silva santos costa ferreira oliveira pereira souza sousa
  romero molina ortega delgado morales serrano blanco suarez medina iglesias vidal herrera aguilar flores campos
  reyes ramos mendoza guerrero cabrera lima carvalho almeida ribeiro barbosa palacio torreblanca`);

/** Given names that Spanish has and hardly any other language: behind them stand two family names. */
export const spanishGiven = list(`
  jose luis carlos javier jorge juan miguel pablo pedro ramon alejandro alvaro andres angel antonio arturo alberto diego
  eduardo emilio enrique ernesto esteban felix fernando francisco gonzalo guillermo gustavo hector henrique ignacio inigo
  jaime jesus joaquin julio manuel mateo mauricio oscar raul ricardo roberto rodrigo santiago sergio vicente
  ana beatriz carmen concepcion consuelo cristina dolores esperanza guadalupe ines josefina juana leticia
  lourdes luz marisol mercedes montserrat nieves nuria paloma pilar raquel rocio rosario soledad yolanda`);

/** Given names that stand second as often: "Ana Paula", "José María". They tell nothing when they stand first. */
export const secondGiven = list(`
  adolfo agustin alejandra alfonso alfredo armando camilo cesar claudio cristobal daniel dario david domingo elias emiliano
  eugenio fabian federico felipe gabriel gerardo german gregorio hernan hugo humberto isaac ivan julian leon leonardo lorenzo
  lucas marcelo marcos mario martin nelson nicolas orlando patricio rafael ramiro rene rodolfo ruben salvador samuel saul
  sebastian simon tomas valentin victor xavier adriana alicia amparo angela angeles belen blanca carolina catalina cecilia
  clara claudia diana elena elisa elvira emilia esther eugenia eva fatima fernanda gabriela gloria graciela helena irene
  isabel julia laura lidia liliana lorena lucia luisa magdalena manuela marcela margarita maria mariana marta monica
  natalia olga patricia paula rita rosa ruth sandra sara silvia sofia sonia susana teresa valeria veronica victoria`);

/** What stands behind "María del". */
export const marianNames = list(
  "carmen pilar rosario luz mar mercedes dolores angeles consuelo rocio",
);

/** Two-character Chinese and Korean family names. */
export const doubleFamilies = list(
  "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 夏侯 皇甫 令狐 慕容 端木 남궁 황보 선우 제갈 독고",
);

/** Chinese family names in pinyin, without those that are given names elsewhere ("Han", "Lin", "An"). */
export const chineseFamilies = list(`
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao luo zheng liang xie tang deng feng cao
  peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong tan jia xi mao qian qin
  hou bai meng xiong duan lei hao gong shao qiu zou cui jin fan fang shi ouyang sima zhuge situ shangguan`);

/** Korean family names in the spellings that are usual. */
export const koreanFamilies = list(`
  kim lee yi park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han shin oh seo suh kwon hwang
  ahn an song ryu yoo yu hong ko koh moon son bae baek heo huh nam noh roh ban cha sohn yang`);

/** Vietnamese family names, without their marks. */
export const vietnameseFamilies = list(`
  nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh trinh truong mai dao doan lam luong`);

/** Of those, the ones that are no word or name elsewhere. */
export const plainVietnameseFamilies = list("nguyen tran pham huynh hoang");

/** Hungarian given names as Hungarian writes them; not folded: "Peter" is English. */
export const hungarianGiven = list(`
  péter lászló istván zoltán gábor györgy ferenc attila tamás balázs zsolt józsef sándor jános mihály károly bálint máté
  ádám gergely levente béla géza lajos miklós andrás ákos árpád botond bence kristóf márton mátyás szabolcs tibor viktor
  róbert ágnes zsófia katalin eszter ildikó zsuzsanna zsuzsa erzsébet judit éva anikó emese enikő márta mária réka kinga
  orsolya noémi krisztina borbála dorottya csilla tünde`);

/** Given names that Hungarian shares with others; they tell on a Hungarian page only. */
export const hungarianToo = list(`
  adam agnes anna andrea aron attila beata bence benedek bernadett csaba daniel david denes dora dorina edit emma erika
  ferenc flora gabor gabriella gergo gyula hanna ilona imre iren istvan janos jeno jozsef julia kalman kata katalin
  kinga klara kristof krisztian krisztina laszlo laura levente lilla lili marton mark martin maria monika nora norbert
  otto patrik peter petra piroska renata richard robert roland sandor sara szilvia tamas timea veronika viktor viktoria
  vilmos virag zita zoltan zsolt zsuzsa`);
