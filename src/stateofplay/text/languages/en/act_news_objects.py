"""Objects that turns of phrase of the news ask for, as data, as in `act_objects.py`."""

from __future__ import annotations

# Name -> nouns in the singular.
NEWS_OBJECTS = {
    "records": """waybill file document dossier logbook data
        reading archive ledger footage transcript
        invoice manifest blueprint drawing sample recording measurement testimony intelligence
        fingerprint""",
    "watched": """inspector camera monitor observer auditor journalist reporter investigator
        delegation envoy worker striker staff driver nurse doctor anaesthetist teacher pilot
        member employee miner docker player crew boat trawler ship lorry lorries truck""",
    "frozen": """tranche loan credit payment asset account fund grant subsidy wage salary pension
        aid deposit money dollar euro export import sale trade payout""",
    "sold": "sale shipment delivery deliveries export import purchase supply supplies flow",
    "torn": "document text contract memorandum understanding lease rulebook",
    "workplace": """base plant gate factory factories depot hangar yard mine mill site terminal
        warehouse dock dockyard shipyard canteen wards""",
    "lent_air": """air credence weight credibility ear hand voice name colour color urgency
        authority legitimacy force support touch sense shoulder itself quality substance
        momentum gravity prestige""",
    "bombed_out": "exam exams test audition interview",
    "shelled": "pea peas nut nuts egg eggs shrimp prawn bean beans",
    "struck": """column convoy clinic launch bus truck lorry warehouse farm trench position base
        village town city port depot camp barracks post hospital school market bridge hideout
        stronghold airfield rebel militia militant troop""",
    "nonsense": """fantasy fantasies nonsense rumour rumor lies lie speculation gossip fabrication
        propaganda baseless groundless unfounded false untrue rubbish fiction invention ridiculous
        absurd ludicrous hogwash claptrap unrealistic unworkable unacceptable inadequate
        insufficient derisory""",
    "granted_pay": """euro dollar pound percent rise raise increase bonus holiday leave pension
        concession right seat hour""",
    "courted": "offer proposal approach overture bid request call deal suitor advance",
    "bidding": "bid offer takeover approach",
    "dropped": "opposition objection resistance insistence refusal veto",
    "chased": "pursuit bid courtship",
    "asked_time": "time delay extension help answer apology explanation meeting",
    "war_vessels": """frigate destroyer corvette submarine warship gunboat flotilla
        squadron fleet jet bomber fighter interceptor helicopter drone battalion regiment
        reinforcement commando marine paratrooper missile howitzer tank platoon brigade""",
    "guarded": "police gendarme guard officer marine soldier troop",
    "strike_call": "strike walkout stoppage",
    "crossed": "convoy aid inspector medic ambulance",
    "lost_work": "shift day overtime",
    "stopped_doing": "drilling digging dredging shelling bombing trucking fishing felling mining",
    "effigy": "effigy likeness flag portrait dummy poster",
    "toppled": "house home hut shed wall fence",
    "commerce": "wine beef grain fruit fish gas oil electricity water power fuel coal supply",
    "arms": "weapon arms ammunition rifle missile shell tank jet drone",
    "bad_as": """blackmail theft piracy insult outrage provocation aggression robbery bullying
        unacceptable illegal unlawful unfair extortion betrayal sham farce disgrace scandal
        absurd""",
    "slammed": "door brake car lid phone head fist ball gate window truck",
    "flights": "flight plane fleet aircraft",
    "medics": "medic nurse doctor picket lawmaker deputy deputies",
    "media_people": "editor reporter journalist blogger",
    "ports": "port harbour harbor strait trade",
    "protesting": "crowd picket protester demonstrator",
    "signals": "signal frequency frequencies radar broadcast transmission",
    "tranche_only": "tranche instalment installment",
    "strikers": "striker strikers picket",
    "spent": "million billion money fund",
    "helped_folk": """worker staff grower farmer fisherman fishermen victim family families refugee
        villager resident striker""",
}
