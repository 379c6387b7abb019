"""English words that speak of one matter of a dispute, a line for each matter.

The matters are those that codebooks of disputes, peace agreements and labour conflicts tell apart
(Issue Correlates of War, PA-X, the strike records of the International Labour Organization). A
line never names an issue: an issue is called what the pile calls it. Words with `~` tell a matter
only where nothing else in the sentence does and the pile speaks of it anyway; `_` joins words that
stand beside one another, `=` asks for this very form. The line of `-` holds words that tell none.
"""

from __future__ import annotations

FAMILIES = """
- pay_for pay_tribute pay_attention pay_a_visit trade_minister trade_union economy_minister
sovereignty ownership belong_to legal_title
transfer hand_over handed_over handing_over hand_them_over handover cede cession give_back
  given_back
military troop troops =forces missile missiles warplane fighter_jet navy naval garrison army soldier
  weapon weaponry warship artillery tank deployment armed_forces military_base foreign_base
  naval_base air_base air_defence air_defense military_exercise
sanction sanctions embargo blockade
economic economy investment invest trade business_mission business_talks joint_venture
merger merge takeover acquisition acquire buyout to_buy purchase_of_the_company ~bid ~offer_for
  ~a_share ~shares ~price ~offer_of ~purchase
approve approval clearance regulatory review ruling ~decide ~decision ~delay
pay wage wages salary salaries pay_rise pay_cut bonus raise_in_pay ~percent
strike walkout walk_out walked_out stoppage picket industrial_action
mediation mediator mediate arbitration arbitrator conciliation
job jobs redundancy redundancies layoff layoffs dismiss dismissal dismissals sacked sacking
  taken_back take_back reinstate reinstatement
damages compensation compensate reparation reparations
ceasefire cease-fire truce armistice hostilities
prisoner prisoners hostage hostages detainee detainees captive captives
refugee refugees displaced resettlement
border borders frontier demarcation checkpoint checkpoints
nuclear uranium enrichment centrifuge reactor plutonium
inspection inspections inspector inspectors
election elections ballot_paper polls electoral
humanitarian humanitarian_aid relief_convoy aid_convoy
disarm disarmament decommissioning
settlement_building settlers outposts
pipeline gas_supply gas_supplies gas_price
debt bailout creditors lenders
austerity spending_cuts
spying espionage surveillance wiretapping
chemical_weapons sarin nerve_agent
visa visas visa-free grave_visits
subsidy subsidies
pension pensions retirement_age
tariff tariffs customs_duties
quota quotas
lawsuit lawsuits suit suits sue sued suing legal_action to_court in_court court_case
fishing fishery fisheries fishermen trawler trawlers
autonomy self-rule secession self-determination statehood
independence
extradite extradition
amnesty pardon pardons
apology apologise apologize apologies
"""

# First words of the lines that tell what is done to a thing: the issue is called by the thing.
DONE_TO = frozenset({"transfer"})
# First words of the lines that gather unlike things under one broad word: it names the issue where
# the acts have it, unless one phrase is what half of them are about.
GATHERED = frozenset({"military", "nuclear"})

# First words of the lines whose words mean little else: they name an issue even where one report
# alone tells one act about it. "Ruling" and "hostage" do not.
ALONE = frozenset(
    """sovereignty transfer military sanction economic damages ceasefire refugee border nuclear
    humanitarian disarm austerity subsidy tariff""".split()
)

# What parties do about any issue: it is one only where nothing else is told.
TALKS = frozenset("talk talks negotiate negotiation negotiations dialogue table meeting".split())

# "Hand Such over", "give the ship back": a verb, its particle, and how many words may
# stand between: "hand Such Island and a group of small islands over".
PARTED = {
    "hand": ("over", 12), "handed": ("over", 12), "handing": ("over", 12), "give": ("back", 5),
    "gave": ("back", 5), "given": ("back", 5), "giving": ("back", 5),
}  # fmt: skip
PARTED_MATTER = "transfer"
NOT_PARTED = frozenset("it him her me us you in on".split())  # "hand it over" names nothing
