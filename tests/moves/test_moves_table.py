"""Each line is one act in plain news English; the first word says which act it tells."""

from __future__ import annotations

import pytest
from moves_pile import told_in

LINES = """
accept_if | Besk's consent depends on a vote of its parliament.
accept_if | Besk made its return conditional on an apology.
accept_if | Vell is prepared to come, but not before the guns fall silent.
accept_if | Besk would reopen the gate only after the first payment.
accept_if | Besk would only lift the ban if Arland left the reef.
agree | Besk has accepted an Arlandish arbitrator.
agree | Arland waved the loan through.
agree | Vell put his name to the treaty.
agree | Besk gave the survey its blessing.
agree | With Besk's consent the bank opened an office.
reject | Neither Arland nor Besk would accept a foreign judge.
reject | Besk will not be signing the treaty.
reject | Vell would have none of it.
reject | Besk did not agree to the new dates.
reject | Vell said a new survey was out of the question.
reject | Vell answered the offer with a flat no.
concede | Vell ate his words.
concede | Besk bowed to the bank's wish.
withdraw | Mara Ito retracted her charge.
withdraw | Besk called the ceremony off.
postpone | Besk shelved its complaint.
postpone | Besk kicked the toll into the long grass.
accept_if | Besk is willing to sign only if Arland withdraws its troops.
accept_if | The union could live with the offer if the company reopened the yard.
accept_if | Arland agreed to lift the ban on condition that Besk freed the crew.
accept_if | Besk would accept the plan provided that Corvia paid for it.
accept_if | Besk would sign if Arland left the reef.
accept_if | The union said it could accept the cut as long as no jobs were lost.
accept_if | Vell is prepared to meet Ito, but only if the crew is freed first.
accept_if | Besk will accept the ruling only if Arland does.
accuse | Arland took Besk to court over the dam.
accuse | Arland has lodged a formal complaint with the tribunal against Besk.
accuse | The union filed a lawsuit in Northport against the company.
accuse | Vell lashed out at Arland.
accuse | Arland summoned the Beskan ambassador to complain about the raid.
accuse | Besk held Arland responsible for the blast.
accuse | Vell said nothing but blamed Arland for the delay.
accuse | Arland was accused by Besk of hoarding grain.
accuse | Besk stopped short of accusing Arland.
accuse | Besk is considering suing Arland.
accuse | Arland protested to Besk about the flight.
accuse | The union complained about the rosters.
accuse | Ito called the raid an act of piracy.
accuse | Besk branded the levy theft.
accuse | Besk reproached Arland for the leak.
accuse | Besk accused Arland of sabotage.
accuse | Besk pointed the finger at Arland.
accuse | Vell hit back at Ito.
accuse | The union took aim at the company.
accuse | Ito criticised Besk for the delay.
accuse | Arland denounced the raid.
accuse | The union condemned the closure as a disgrace.
accuse | Arland voiced outrage over the raid.
accuse | Besk cried foul.
accuse | Vell complained that Arland had cheated.
accuse | Ito did not blame Besk for the fire.
agree | Arland and Besk signed a pact.
agree | The company settled the lawsuit.
agree | Besk accepted the offer.
agree | Arland gave the plan the green light.
agree | The union voted by three to one for the deal.
agree | The company and the union hammered out a deal.
agree | Besk returned to the negotiating table.
agree | Besk is open to talks.
agree | Vell is willing to talk.
agree | The union voted to accept the offer.
agree | Arland approved the sale.
agree | Besk consented to a search.
agree | The company struck a deal with the union.
agree | Ito and Vell came to an understanding.
agree | Besk ratified the treaty.
agree | Corvia agreed to host the talks.
agree | Arland and Besk agreed on a truce.
agree | The company has signed up to the code.
agree | Vell gave his consent to the search.
aid | Corvia sent food and medicine to Besk.
aid | Corvia lent Besk forty million crowns.
aid | Corvia donated blankets.
aid | Corvia gave Besk tents.
aid | Corvia took in refugees from Besk.
aid | Arland sent doctors to Besk.
aid | The company paid nine million into the fund.
assault | Beskan troops shelled a village.
assault | Arland bombed a bridge.
assault | Besk took three sailors hostage.
assault | Beskan gunmen opened fire on a convoy.
assault | Beskan fighters ambushed a convoy.
assault | Arland shot down a Beskan plane.
assault | Besk invaded Corvia.
assault | Besk abducted a judge.
assault | Besk fired rockets at a port.
claim | Besk laid claim to the island.
claim | Besk claims the island.
claim | Arland wants compensation.
claim | Corvia seeks a seat at the talks.
coerce | Arland seized a Beskan trawler.
coerce | Besk closed its border with Arland.
coerce | Arland arrested twelve fishermen.
coerce | The company locked out its workers.
coerce | Arland blockaded the port.
coerce | The company evicted two families.
coerce | Besk detained an Arlandic captain.
coerce | Arland boarded a Beskan trawler.
coerce | Besk deported forty Arlandic workers.
coerce | Arland confiscated the catch.
coerce | Beskan police cleared the square.
coerce | Besk placed the bishop under house arrest.
concede | Vell backed down.
concede | Besk bowed to pressure from Arland.
concede | Vell changed his mind.
concede | Ito apologised to Besk.
concede | Besk admitted a mistake.
concede | The company gave in to the union.
concede | Besk made concessions on the route.
concede | Vell issued an apology to Arland.
concede | Arland acknowledged that its ships had crossed the line.
concede | Ito offered an apology.
consult | Ito met Vell in Corvia.
consult | Arland held talks with Besk.
consult | Ito had talks with Vell on Friday.
consult | Besk said it was content after talks with Corvia.
consult | Vell flew to Corvia to meet Ito.
consult | Arland and Besk opened negotiations.
consult | Ito telephoned Vell.
consult | Ito received Vell on Monday.
consult | The company is in talks with the union.
consult | Vell conferred with Ito about the crew.
consult | Vell visited Corvia.
cooperate | Arland shared its maps with Besk.
cooperate | Arland and Besk restored diplomatic ties.
cooperate | Besk opened its archives.
cooperate | Besk handed over the files to Arland.
cooperate | Arland and Besk exchanged prisoners.
cooperate | Arland cooperated with Besk.
cooperate | Besk gave Arland's inspectors access to the plant.
insist | The union stood its ground.
insist | Vell stuck to his guns.
insist | Besk no longer insists on a mediator.
insist | Arland insists on a referendum.
insist | Besk held out for a better price.
insist | Besk insisted on a mediator.
insist | Vell clung to his demand.
insist | The union dug in its heels.
mobilize | Arland sent warships to the strait.
mobilize | Besk massed troops on the border.
mobilize | Besk put its army on alert.
mobilize | Arland staged a naval exercise off the island.
mobilize | Besk called up its reservists.
mobilize | Arland deployed two frigates.
mobilize | The union balloted its members.
mobilize | Besk is moving tanks to the border.
postpone | Arland put the vote on hold.
postpone | Besk put off the signing until May.
postpone | Arland suspended talks with Besk.
postpone | Arland delayed the vote.
postpone | The summit was postponed by Corvia.
postpone | Besk held off on the launch.
postpone | Arland extended the deadline.
promise | Arland pledged to rebuild the bridge.
promise | Besk promised Arland a new road.
promise | Ito gave assurances that the yard would stay.
promise | Besk made no promise to leave.
promise | The company undertook to keep the yard open.
promise | The company guaranteed all jobs.
promise | Vell gave his word that the crew would be safe.
promise | Besk vowed never to leave.
promise | Ito assured Vell that the crew would be safe.
promise | The company committed itself to paying.
promise | Arland has promised not to fire.
promise | Besk denied that it had promised to leave.
propose | Besk put a new plan on the table.
propose | Corvia offered to mediate.
propose | The company raised its offer.
propose | Corvia tabled a compromise.
propose | The company made a bid of nine million.
propose | Besk floated the idea of a joint fleet.
propose | Besk extended an olive branch to Arland.
propose | Arland proposed a joint fleet.
propose | Besk proposed that both sides withdraw.
propose | The company offered the union six percent.
propose | Corvia suggested holding the talks in Northport.
propose | Besk presented a draft treaty.
propose | Vell invited bids for the yard, and Arland submitted an offer.
reject | Besk sent the envoy's letter back unopened and said no to the plan.
reject | Besk turned the offer down.
reject | The union voted against the offer.
reject | The union voted down the offer.
reject | Besk has no intention of leaving the island.
reject | Arland is opposed to the dam.
reject | Besk refused to sign.
reject | Vell dismissed the charge as nonsense.
reject | Arland closed the door to talks.
reject | Besk poured cold water on the plan.
reject | The company ruled out a pay rise.
reject | Arland's refusal to sign angered Besk.
reject | The rejection by Arland of the plan hurt Besk.
reject | The plan was turned down by Besk.
reject | Besk did not rule out force.
reject | Arland will never sign the treaty.
reject | Besk would under no circumstances leave the island.
reject | Besk objected to the route.
reject | Vell denied that Besk had broken the pact.
reject | Arland vetoed the resolution.
reject | The company rebuffed the union.
reject | Besk balked at the price.
reject | Besk said it would not sign.
reject | The union spurned the offer.
reject | Arland contested the ruling.
reject | The company appealed against the ruling.
reject | Besk said no.
reject | The union threw the offer out.
reject | Ito brushed aside the proposal.
reject | Vell shrugged off the criticism.
reject | Corvia declined the invitation.
reject | Besk stood in the way of the deal.
reject | Besk denied entry to Arlandic inspectors.
reject | The union is against the merger.
reject | The union will not accept the cut.
reject | Besk won't negotiate.
reject | Vell has repeatedly rejected the charge.
reject | The company withheld its consent.
reject | Arland has not ruled out a boycott.
request | Arland appealed to Besk for calm.
request | Besk asked Corvia to mediate.
request | Arland demanded the release of the crew.
request | The union called on the company to talk.
request | Besk sought help from Corvia.
request | Ito ordered the company to reopen the yard.
request | A call by Besk for talks went unheard.
request | Besk's demand that Arland withdraw was ignored.
request | Besk was urged by Corvia to sign.
request | The offer falls short of what the union had asked for.
request | The union petitioned the court to reopen the yard.
request | Ito pressed Vell to free the crew.
request | Besk pleaded for more time.
request | Besk called for an inquiry.
request | Ito urged Vell to sign.
request | Corvia told Besk to leave the reef.
request | Arland requested a meeting with Besk.
request | The union is calling for the manager's resignation.
request | Vell begged Ito to wait.
request | The company applied for an injunction against the union.
request | Besk never asked for money.
retreat | Arland pulled its troops out of the valley.
retreat | Besk freed the crew.
retreat | Arland lifted its ban on Beskan fish.
retreat | Besk returned the paintings to Arland.
retreat | The union called off its blockade.
retreat | Besk lifted the siege.
retreat | Arland may free the crew.
retreat | Arland could lift the ban next week.
retreat | The company reinstated the workers.
retreat | Besk handed over the prisoners.
retreat | Besk pulled back its forces.
retreat | Besk withdrew its troops from the valley.
retreat | Arland eased its ban.
retreat | Arland let the crew go.
retreat | Besk set the prisoners free.
retreat | Arland reopened the border.
retreat | The company gave back the deposits.
retreat | The union ended its strike.
retreat | Besk vacated the fort.
retreat | Corvia returned three statues to Besk.
retreat | Besk laid down its arms.
sanction | Arland recalled its ambassador from Besk.
sanction | Besk cut ties with Arland.
sanction | The union walked out for two days.
sanction | Arland imposed a duty on Beskan fruit.
sanction | Besk froze Arland's assets.
sanction | Besk expelled two Arlandic diplomats.
sanction | The union downed tools.
sanction | Arland barred Beskan ships from its ports.
sanction | Besk boycotted the summit.
sanction | Besk walked out of the talks.
sanction | Besk banned Arlandic fish.
sanction | Arland suspended aid to Besk.
sanction | Besk raised its tariff on steel.
sanction | Arland closed its embassy in Besk.
sanction | Besk cut off gas supplies to Arland.
sanction | The union began a strike.
sanction | Arland slapped a duty on Beskan wine.
sanction | Corvia fined the company.
support | Corvia threw its weight behind the plan.
support | Corvia came out in support of Besk.
support | Ito praised Besk for its patience.
support | Corvia welcomed the deal.
support | A plan backed by Corvia failed.
support | Corvia sided with Besk.
support | Vell thanked Corvia for its help.
support | Corvia voiced support for the plan.
support | Corvia endorsed the plan.
support | Besk hailed the ruling.
support | Vell defended Corvia.
support | The union rallied behind Vell.
support | Corvia is in favour of the deal.
threaten | Besk threatened retaliation.
threaten | The union threatened to strike.
threaten | The union vowed to strike unless the company paid.
threaten | Besk issued an ultimatum to Arland.
threaten | Arland warned that it would cut off the gas.
threaten | The company threatened to close the yard.
threaten | Besk threatened Arland with sanctions.
threaten | If the duty stays, Besk will expel the envoys, Vell warned.
warn | Besk warned that the river would dry up.
warn | Corvia sounded the alarm over the fish.
warn | Ito cautioned Besk against a raid.
warn | Vell warned Arland of a drought.
withdraw | Arland called the meeting off.
withdraw | The company withdrew its bid.
withdraw | Besk dropped its claim to the island.
withdraw | Besk backed out of the deal.
withdraw | Arland tore up the treaty.
withdraw | Vell cancelled his visit to Arland.
withdraw | Besk decided to cancel the summit.
withdraw | The company was forced to withdraw its bid.
withdraw | The union abandoned its demand for nine percent.
withdraw | Arland pulled out of the talks.
withdraw | Vell took back the offer.
withdraw | Besk withdrew from the treaty.
withdraw | Vell retracted his statement.
withdraw | Arland went back on its promise.
withdraw | The company pulled its offer.
withdraw | The company walked away from the deal.
withdraw | The union called off the strike.
accuse | Vell took several swipes at Ito.
accuse | The union heaped scorn on the company.
accuse | Besk dragged Arland through the courts.
accuse | Ito laid the loss at Besk's door.
accuse | Vell vented his fury at the levy.
accuse | Besk handed Arland a note of protest.
accuse | Ito's tirade against Vell lasted an hour.
warn | Pia Sorn drew attention to the danger of a flood.
warn | Pia Sorn raised the spectre of a famine.
warn | Corvia put Besk on guard.
threaten | The union held out the threat of a walkout.
threaten | Vell vowed to crush the fleet.
support | Corvia stood shoulder to shoulder with Besk.
support | The union threw in its lot with Besk.
support | Ito spoke warmly of Vell.
support | Corvia came down on the side of Besk.
consult | Vell touched base with Ito.
consult | Ito granted Vell an audience.
consult | Corvia shuttled between Arland and Besk.
consult | Vell held two secret talks with Ito.
retreat | Besk let the crew go home.
retreat | Arland eased its curbs on Beskan steel.
cooperate | Besk opened its books to Corvia.
cooperate | Besk passed the radar pictures to Corvia.
aid | Corvia came to Besk's rescue.
aid | Corvia is tending the wounded.
sanction | The union laid down its tools.
sanction | Arland closed its ports to Beskan trawlers.
sanction | Besk turned off the gas.
sanction | Arland hit Besk with a heavy fine.
mobilize | Besk put its army on a war footing.
mobilize | Besk called up its reservists.
coerce | Besk encircled the monastery.
coerce | The harbour was searched and two priests were led away by Besk.
assault | Besk opened up on the bus.
assault | Besk's raid on the depot cost nine lives.
"""
CASES = [line.split(" | ") for line in LINES.strip().splitlines()]


@pytest.mark.parametrize(("act", "text"), CASES, ids=[text for _, text in CASES])
def test_a_sentence_tells_its_act(act: str, text: str) -> None:
    """One sentence tells one move, and it is the act that an editor would name."""
    (told,) = told_in(text)
    assert act in told.partition(": ")[0].split()


IDLE = {
    "words without blame": "Vell took a look at the lamp.",
    "an attack of a company": "The company's attack on costs went on.",
    "a taxi": "Ito hailed a taxi.",
    "an object that is not taken": "Besk took its hat off the shelf.",
    "a lever": "Besk turned off the lamp.",
    "a seat left": "Vell left the table.",
    "a ball": "Besk returned the ball.",
    "a film": "The company released a film.",
    "a fact insisted on": "Vell insisted that the tide was high.",
    "a fact agreed on": "Vell agreed that the tide was high.",
    "a risk": "Arland ruled out any risk of flooding.",
    "an interview declined": "Vell declined several interview requests.",
    "no answer": "Vell declined to directly address the question.",
    "a name kept back": "Ito asked that her name not be quoted.",
    "an exchange of a person": "Ito captured the northern districts.",
    "with a paper": "Besk had talks on Monday.",
    "rates": "Arland cut its rates.",
    "a port after a storm": "Arland reopened its port.",
    "a bankruptcy": "The company filed for bankruptcy.",
    "at somebody's own wish": "Corvia stopped aid flights at the request of nobody.",
    "let down": "Ito will not let them down.",
    "a cup of tea": "Vell accepted a cup of tea.",
    "an award": "Vell accepted the award.",
    "a search at sea": "Besk called off the search.",
    "a bow to a crowd": "Vell bowed to the crowd.",
    "a hope that hangs on the weather": "Besk's return depends on the weather.",
    "a victory that hangs on voters": "Vell would win only if voters came.",
    "claims still open": "The pending claims were read out.",
    "a duty to a court": "Besk takes its duties to the court seriously.",
    "a possibility that remains": "Besk suggested the possibility remains that it rained.",
    "papers handed in": "Ito submitted the letters to Besk.",
    "a disaster of nobody's": "Besk described it as a natural disaster.",
    "a difference": "Besk and Corvia did not agree on what the plan was.",
    "money on the table": "Besk has put more money on the table.",
    "fees adopted": "Besk adopted new fees.",
    "what could be gained by it": "Besk might win by joining forces with Corvia.",
    "a race": "Ito and Vell vied for the title.",
    "worried": "Few worry that Besk will bow to pressure.",
    "made sure of": "They found ways to ensure that Besk sided with Corvia.",
}


@pytest.mark.parametrize("text", IDLE.values(), ids=IDLE)
def test_a_verb_in_another_sense_tells_nothing(text: str) -> None:
    """What only sounds like an act is none."""
    assert not told_in(text)
