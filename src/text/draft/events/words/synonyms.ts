/**
 * Words that say the same for the name of an event: a summit is a meeting, and a ban that is lifted has ended. One group a
 * line; `_` joins words that stand together, without the function words between them. A word may be in several groups.
 */

/** Words for what happens. */
export const HAPPENINGS = `
meet meeting met summit talks gathering gathered gather convene convened sit_down sat_down saw_each_other come_together came_together get_together got_together
dialogue dialogues consultations
forum conference roundtable symposium
visit visits trip trips travel travels travelled traveled flew arrive arrived
attend attended attendance take_part takes_part took_part taking_part participate participated participation appear appeared stood_beside
absent absence stay_away stays_away stayed_away skip skipped skips boycott boycotted boycotts not_attend not_come
decline declines declined turn_down turns_down turned_down refuse refuses refused rebuff rebuffed
waive waives waived waiver exempt exempts exempted exemption without no_longer_need no_longer_needed
end ends ended lift lifts lifted stop stops stopped cease ceased halt halted switch_off switched_off turn_off turned_off scrap scrapped abolish abolished drop drops dropped fall_silent fell_silent phase_out
suspend suspends suspended suspension pause paused freeze froze frozen
begin begins began begun start starts started launch launched initiate initiated commence commenced go_live went_live kick_off kicked_off
resume resumes resumed resumption restart restarted run_again reopen reopens reopened
repair repairs mend mends restore restores restored improve improves improved normalise normalised rebuild patch_up
pressure squeeze coercion coerce
dispute disputes conflict conflicts row quarrel disagreement disagreements controversy controversies friction frictions
debate debates discussion discussions
fire fired fires launch launches launched
grow grows grew growing growth deepen deepens deepened deep deeper strengthen strengthens strengthened expand expands expanded closer intensify new_heights
demand demands demanded call calls request requests requested ask asked appeal
return returned send_back sent_back sends_back repatriate repatriated repatriation
criticise criticises criticised criticism condemn condemned denounce denounced
speak speaks spoke speech address statement statements remarks say says said declare declared declaration announce announced
impeach impeaches impeached impeachment
remove removes removed removal move moves moved oust ousted take_down took_down taken_down
sentence sentences sentenced convict convicted jail jailed
election elections elected elect vote polls ballot
inauguration inaugurated take_office takes_office took_office sworn_in swearing_in assume_office assumed_office
adopt adopts adopted adoption pass passes passed enact enacted approve approved approval
revise revises revised revision revisions amend amends amended amendment amendments change changed overhaul overhauled update updated
review reviews reviewed reviewing put_under_review
publish publishes published publication release released issue issued issues bring_out brought_out
assess assesses assessed assessment study studies studied survey surveyed analysis analysed examine examined estimate estimates estimated
fund funds funded funding grant grants granted finance financed
support supports supported backing
purchase purchases purchased buy buys bought procurement
agreement agreements agree agrees agreed accord pact deal treaty
memorandum memoranda mou memorandum_understanding
consult consults consultation consultations consulted call_views call_evidence
sanction sanctions sanctioned blacklist blacklisted
exercise exercises drill drills manoeuvres maneuvers
share shares shared sharing exchange exchanges exchanged
cooperate cooperates cooperation collaborate collaboration work_with partnership
annual annually yearly every_year each_year once_year
plenum plenary
pledge pledges pledged commitment commitments promise promised promises
earthquake quake
protest protests demonstration demonstrations
attack attacks attacked assault raid raids
war invasion invaded invade
withdraw withdraws withdrew withdrawal pull_out pulled_out quit exit
appoint appoints appointed appointment nominate nominated
keep keeps kept maintain maintains maintained
resign resigns resigned resignation step_down stepped_down
ban bans banned prohibit prohibited prohibition
tariff tariffs duty duties levy levies
broadcast broadcasts broadcasting announcements
found founded establish established establishes establishment set_up create created
ruling judgment judgement verdict decision
containment contain containing
certification certify certified certificates certifies
anniversary jubilee
parade parades
test tests tested
group groups task_force
`;

/** Words for who and what is concerned. */
export const THINGS = `
ties relations relationship links
weapon weapons armament armaments arms arming
nuclear atomic
missile missiles rocket rockets
labourer labourers worker workers
troops soldiers
prison jail imprisonment
court courts tribunal judges
parliament parliamentary parliamentarians lawmakers legislators mps legislature national_assembly members_parliament
law laws act bill statute legislation
guideline guidelines guidance
trilateral trilaterally tripartite three_countries three_leaders three_governments three_nations three_states three_way three_them
adviser advisers advisor advisors
ambassador envoy
delegation mission
subsidiary subsidiaries unit units affiliate affiliates
laboratory laboratories lab labs
fighter fighters jets fighter_jets warplanes
covid covid_19 covid19 coronavirus corona
company companies firm firms
tour tours tourist tourists tourism
leaders leader president presidents premier heads_state heads_government
government official governmental authorities
private non_governmental nongovernmental civil_society
youth young
cyber cyberspace
standard standards norm
train trains
military armed_forces mil_mil mil_to_mil
executive executives ceo ceos chief_executive chief_executives chief_executive_officer
`;
