"""English words that tell the sector of an office or a body, as data; codes are PLOVER's.

GOV government, LEG legislature, MIL military, JUD judiciary, COP police.
"""

from __future__ import annotations

# Of an office in a state. A title that firms, parties and clubs have too stands only with a word
# of the state beside it ("foreign secretary", not "secretary").
OFFICE_WORDS = {
    "GOV": frozenset(
        """premier chancellor minister king queen emperor empress sultan emir ambassador envoy
        attache consul government ministry cabinet diplomat president""".split()
    ),
    "LEG": frozenset("senator lawmaker legislator congressman congresswoman mp".split()),
    "MIL": frozenset("admiral colonel".split()),
    "JUD": frozenset("judge".split()),
}
STATE_SECRETARIES = frozenset(
    "foreign defence defense home interior treasury cabinet state trade energy justice".split()
)
# With one of these a title is none of the state's: "party president", "shadow minister".
NO_OFFICE = frozenset(
    """party opposition shadow company group bank club union federation university association
    designate elect former ex retired onetime late ousted deposed""".split()
)
BODY_WORDS = {
    "GOV": frozenset("government ministry cabinet presidency kremlin".split()),
    "LEG": frozenset(
        """parliament senate congress duma knesset bundestag bundesrat diet legislature
        lawmakers""".split()
    ),
    "MIL": frozenset("army navy military troops soldiers".split()),
    "JUD": frozenset("court tribunal prosecutors".split()),
    "COP": frozenset("police gendarmerie".split()),
}
# Bodies of the table that states made among themselves.
INTERGOVERNMENTAL = frozenset(
    """European Union;European Commission;European Parliament;European Council;
    European Court of Human Rights;European Court of Justice;European Central Bank;United Nations;
    United Nations Security Council;United Nations General Assembly;
    United Nations High Commissioner for Refugees;United Nations Children's Fund;UNESCO;
    International Atomic Energy Agency;International Court of Justice;
    International Criminal Court;International Monetary Fund;World Bank;World Health Organization;
    World Trade Organization;World Food Programme;Food and Agriculture Organization;
    North Atlantic Treaty Organization;Organization for Security and Co-operation in Europe;
    Organisation for Economic Co-operation and Development;
    Organization of the Petroleum Exporting Countries;Association of Southeast Asian Nations;
    African Union;Arab League;Gulf Cooperation Council;Group of Seven;Group of Eight;
    Group of Twenty;Organization of American States;Council of Europe;
    Commonwealth of Independent States;Shanghai Cooperation Organization;
    Collective Security Treaty Organization;Eurasian Economic Union;
    Economic Community of West African States;League of Nations;Warsaw Pact;
    Permanent Court of Arbitration;Interpol""".replace("\n    ", "").split(";")
)
