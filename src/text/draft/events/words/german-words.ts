/**
 * German words of events with the English ones that names of a register have: one word a line, its stem first. Compounds are
 * read by their parts, so that "Dreiergipfel" is a trilateral summit.
 */
export const GERMAN_WORDS = `
gipfel summit
treffen meet
traf meet
trafen meet
getroffen meet
zusammenkunft meet
kamen_zusammen meet
gespräch talks
tagung conference
konferenz conference
forum forum
dialog dialogue
konsultation consultation
anhörung consultation
besuch visit
besuchte visit
reise visit
reiste visit
empfing meet
teilnahme attend
nahm_teil attend
nahmen_teil attend
fernbleiben absent
fernblieb absent
blieb_fern absent
abwesenheit absent
absage decline
ablehn decline
visum visa
visa visa
visumfrei visa waive
visafrei visa waive
visumpflicht visa
befreiung waive
befreit waive
erließ waive
ohne without
aufgehoben end
aufheb end
aufhob end
ende end
beendet end
beendete end
einstell end
eingestellt end
stellte_ein end
stellten_ein end
lockerung ease
verbot ban
gruppenreise group tour
reisegruppe group tour
beginn begin
begann begin
begonnen begin
start start
startete start
wiederaufnahme resume
aufgenommen resume
wieder again
beziehung relations
annäherung ties improve
druck pressure
streit dispute
konflikt conflict
debatte debate
atomwaffe nuclear weapon
kernwaffe nuclear weapon
atomtest nuclear test
rakete missile
raketenstart missile launch
raketentest missile test
raketenabwehr missile defence
frühwarn early warning
warn warn
daten data
austausch exchange
echtzeit real time
ballistisch ballistic
zusammenarbeit cooperation
kooperation cooperation
sicherheit security
verteidigung defence
verteidigungsminister defence minister
außenminister foreign minister
finanzminister finance minister
handelsminister trade minister
wirtschaftsminister economy minister
minister minister
staatschef leaders
regierungschef leaders
staats_regierungschef leaders
präsident president
präsidentschaft presidential
ministerpräsident prime minister
parlament parliament
abgeordnete parliament
nationalversammlung national assembly
amtsenthebung impeach
impeachment impeach
enthob remove
enthoben remove
absetz remove
abgesetzt remove
amt office
verfassungsgericht constitutional court
verfassung constitution
gericht court
urteil ruling
verurteilt sentence
verurteilte sentence
haft prison
lebenslang life
wahl election
bundestagswahl german federal election
bundesverfassungsgericht german constitutional court
bundesregierung german government
gewählt election
amtsantritt inauguration
vereidig inauguration
amtseinführung inauguration
gesetz law
umgesetzt adopt
richtlinie directive
verordnung regulation
verabschied adopt
beschluss adopt
beschloss adopt
beschlossen adopt
angenommen adopt
überarbeit revise
geändert revise
änderte revise
änderung revise
reform reform
überprüf review
prüfung review
veröffentlich publish
leitlinie guideline
leitfaden guideline
studie study
untersuch study
bewertung assess
förder fund
finanzier fund
unterstütz support
stiftung foundation
kauf purchase
abkommen agreement
vertrag agreement
vereinbarung agreement
absichtserklärung memorandum
memorandum memorandum
unterzeichn sign
erklärung statement
rede speech
ankündig announce
kritik criticise
kritisier criticise
forder demand
rückkehr return
rückgabe return
sanktion sanction
zoll tariff
zölle tariff
manöver exercise
übung exercise
lautsprecher loudspeaker
durchsage broadcast
propaganda propaganda
parade parade
militärisch military
militär military
streitkräfte military
truppe troops
soldat troops
entsend deploy
jahrestag anniversary
gedenk commemorate
kongress congress
parteitag congress
partei party
plenum plenary
plenartagung plenary session
dreier trilateral
dreiseitig trilateral
trilateral trilateral
drei_länder trilateral
bilateral bilateral
jährlich annual
erst first
zweit second
dritt third
viert fourth
fünft fifth
sechst sixth
siebt seventh
acht eighth
neunt ninth
zehnt tenth
jugend youth
gesundheit health
fachleute experts
experte experts
lieferkette supply chain
botschafter ambassador
delegation delegation
arbeitsgruppe working group
labor laboratory
pandemie pandemic
krise crisis
krieg war
angriff attack
erdbeben earthquake
hochwasser flood
protest protest
rücktritt resign
ernennung appoint
gründung found
gegründet found
eröffn open
programm programme
projekt project
strategie strategy
plan plan
haushalt budget
empfehlung recommendation
kampf fight
geldwäsche money laundering
wirtschaftliche_eigentümer beneficial ownership
wirtschaftlich_berechtigt beneficial ownership
eigentümer owner
demokratie democracy
freundschaft friendship
zukunft future
freiheit freedom
zug train
züge train
kampfflugzeug fighter
kampfjet fighter
tochter subsidiary
töchter subsidiary
bericht report
weißbuch white paper
faktenblatt fact sheet
rüstungskontrolle arms control
handel trade
meer sea
gelb yellow
luftballon balloon
ballon balloon
müll trash
nordkorea north korea
klima climate
`;
