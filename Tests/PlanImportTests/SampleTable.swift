/// The expected reading of every row of the sample document, checked by hand against the source:
/// code | line | kind | criterion | measure course | rule | reading | period, due date, base,
/// later target where there are any | question.
enum SampleTable {
  // swift-format-ignore
  static let text = """
    1.1 | 10 | strategic | >= 80 % | ratio cumulative | valueOverTarget | inferred | then >= 80 in 2017-2019 | ? yearOrTerm
    1.1.1 | 11 | operational | done | yesNo cumulative | done | written
    1.1.2 | 12 | operational | >= 80 % | ratio cumulative | valueOverTarget | inferred | ? repeats
    1.2 | 13 | strategic | >= 3 nuove azioni | count cumulative | valueOverTarget | inferred | then >= 9 in 2017-2019 | ? mayBeItsChildren
    1.2.1 | 14 | operational | done | yesNo cumulative | done | written
    1.2.2 | 15 | operational | done | yesNo cumulative | done | written
    1.2.3 | 16 | operational | >= 3 convenzioni e/o azioni | count cumulative | valueOverTarget | written
    1.3 | 17 | strategic | >= 30 verifiche | count cumulative | valueOverTarget | ambiguous | ? differsFromTitle
    1.3.1 | 18 | operational | done | yesNo cumulative | done | written
    1.3.2 | 19 | operational | >= 50 % | percentage cumulative | valueOverTarget | ambiguous | ? unstatedThreshold
    1.4 | 20 | strategic | done | yesNo cumulative | done | written
    1.4.1 | 21 | operational | done | yesNo cumulative | done | written
    1.P1 | 26 | programmedActivity | done | yesNo cumulative | done | written
    1.P2 | 27 | programmedActivity | done | milestone cumulative | done | written | due 2017-12-31
    1.P3 | 28 | programmedActivity | done | milestone cumulative | done | written | due 2017-12-31
    1.P4 | 29 | programmedActivity | done | milestone cumulative | done | written | due 2017-06-30
    1.P5 | 30 | programmedActivity | done | milestone cumulative | done | written | due 2017-12-31
    1.P6 | 31 | programmedActivity | done | yesNo cumulative | done | written
    1.P7 | 32 | programmedActivity | done | milestone cumulative | done | written | due 2017-12-31
    1.P8 | 33 | programmedActivity | done | yesNo cumulative | done | written
    1.E1 | 36 | efficiency | >= 70 % | percentage level | valueOverTarget | written
    1.E2 | 37 | efficiency | <= 5 days | duration level | targetOverValue | inferred | ? isCeiling
    1.E3 | 38 | efficiency | <= 3 days | duration level | targetOverValue | written
    1.E4 | 39 | efficiency | <= 15 days | duration level | targetOverValue | inferred | then <= 12 in 2018-2018 | ? isCeiling
    1.E5 | 40 | efficiency | >= 10 % | ratio cumulative | valueOverTarget | inferred | then >= 15 in 2018-2018 | ? isFloor
    1.E6 | 41 | efficiency | <= 5 fte | count level | targetOverValue | ambiguous | ? targetIsNotFormula
    2.1 | 46 | strategic | >= 20 imprese | count cumulative | valueOverTarget | written | then >= 150 in 2017-2019
    2.1.1 | 47 | operational | done | yesNo cumulative | done | ambiguous | ? cutOff
    2.2 | 48 | strategic | > 15 nuove imprese ICT | count cumulative | valueOverTarget | written | then >= 50 in 2017-2019
    2.2.1 | 49 | operational | done | yesNo cumulative | done | written
    2.3 | 50 | strategic | > 10 nuove imprese | count cumulative | valueOverTarget | written | then >= 50 in 2017-2019
    2.3#2 | 50 | strategic | > 8 neoimprese supportate | count cumulative | valueOverTarget | written | then >= 30 in 2017-2019
    2.3.1 | 51 | operational | done | yesNo cumulative | done | written
    2.4 | 52 | strategic | done | yesNo cumulative | done | written
    2.4#2 | 52 | strategic | >= 1 azione | count cumulative | valueOverTarget | inferred | then >= 3 in 2017-2019 | ? isFloor
    2.4.1 | 53 | operational | done | yesNo cumulative | done | written
    2.4.1#2 | 53 | operational | >= 100 % | percentage level | valueOverTarget | inferred | ? isFloor
    2.5 | 54 | strategic | >= 700 giovani | count cumulative | valueOverTarget | inferred | then >= 1500 in 2017-2019 | ? isFloor
    2.5.1 | 55 | operational | done | yesNo cumulative | done | written
    2.6 | 56 | strategic | > 15000000 euro | money cumulative | valueOverTarget | written | in 2017-2019 | indivisible | ? titleAsksMore
    2.6.1 | 57 | operational | >= 100 % | percentage level | valueOverTarget | inferred | ? isFloor
    2.7 | 58 | strategic | > 100 points | index cumulative | valueOverTarget | written | in 2017-2019 | base 100 N. imprese partecipanti a fiere anni 2014-16
    2.7.1 | 59 | operational | > 100 points | index cumulative | valueOverTarget | written | base 100 N. medio imprese partecipanti a fiere anni 2014-16
    2.8 | 60 | strategic | >= 110 points | index cumulative | towardTarget | inferred | base 100 n. imprese con marchi al 31/12/2016 | then >= 120 in 2017-2019 | ? changeAsIndex
    2.8.1 | 61 | operational | done | yesNo cumulative | done | written
    2.9 | 62 | strategic | done | yesNo cumulative | done | inferred | ? formulaInWords
    2.9.1 | 63 | operational | done | yesNo cumulative | done | inferred | ? partInferred
    2.9.1#2 | 63 | operational | done | yesNo cumulative | done | inferred | ? partInferred
    2.10 | 64 | strategic | > 1000 utenti assistiti | count cumulative | valueOverTarget | written | then >= 3000 in 2017-2019
    2.10.1 | 65 | operational | done | yesNo cumulative | done | written
    2.10.2 | 66 | operational | done | yesNo cumulative | done | written
    2.10.3 | 67 | operational | done | yesNo cumulative | done | written
    2.11 | 68 | strategic | > 100 utenti assistiti | count cumulative | valueOverTarget | written | then >= 500 in 2017-2019
    2.11.1 | 69 | operational | > 100 utenti assistiti | count cumulative | valueOverTarget | written | ? repeats
    2.12 | 70 | strategic | > 100 imprese coinvolte | count cumulative | valueOverTarget | written | then >= 500 in 2017-2019
    2.12.1 | 71 | operational | done | yesNo cumulative | done | written
    2.13 | 72 | strategic | >= 30 % | percentage cumulative | valueOverTarget | inferred | ? shareOfWhat
    2.13.1 | 73 | operational | done | yesNo cumulative | done | written
    2.P1 | 78 | programmedActivity | done | yesNo cumulative | done | written
    2.E1 | 81 | efficiency | >= 82 % | ratio cumulative | valueOverTarget | inferred | ? isFloor
    2.E2 | 82 | efficiency | >= 100 % | ratio level | valueOverTarget | inferred | ? titleAboutTime
    3.1 | 87 | strategic | done | yesNo cumulative | done | written
    3.1.1 | 88 | operational | done | yesNo cumulative | done | written
    4.1 | 93 | strategic | >= 50 % | ratio level | valueOverTarget | ambiguous | then >= 90 in 2019-2019 | ? equalOrFloor
    4.1.1 | 94 | operational | done | yesNo cumulative | done | written | ? titleAsksMore
    4.1.2 | 95 | operational | done | milestone cumulative | done | written | due 2017-12-31
    4.1.3 | 96 | operational | done | yesNo cumulative | done | written
    4.2 | 97 | strategic | done | yesNo cumulative | done | written
    4.2.1 | 98 | operational | done | yesNo cumulative | done | written
    4.3 | 99 | strategic | none aziende speciali operative | count level | targetOverValue | unreadable | due 2017-12-31 | ? titleOffersTarget
    4.3.1 | 100 | operational | done | milestone cumulative | done | inferred | due 2017-08-31 | ? stepFromTitle
    4.3.1#2 | 100 | operational | done | milestone cumulative | done | inferred | due 2017-12-31 | ? stepFromTitle
    4.4 | 101 | strategic | done | yesNo cumulative | done | written
    4.4.1 | 102 | operational | done | yesNo cumulative | done | written
    4.5 | 103 | strategic | done | yesNo cumulative | done | written
    4.5.1 | 104 | operational | done | milestone cumulative | done | inferred | due 2017-06-30 | ? stepFromTitle
    4.5.1#2 | 104 | operational | done | yesNo cumulative | done | inferred | ? stepWithoutDate
    4.5.2 | 105 | operational | done | milestone cumulative | done | written | due 2017-12-31
    4.6 | 106 | strategic | <= 80 points | index cumulative | towardTarget | inferred | in 2019-2019 | base 100 consolidato 2015 | ? changeAsIndex
    4.6.1 | 107 | operational | done | yesNo cumulative | done | written
    4.6.1#2 | 107 | operational | <= 85 points | index cumulative | towardTarget | inferred | base 100 consolidato 2015 | ? changeAsIndex
    4.P1 | 110 | programmedActivity | done | milestone cumulative | done | written | due 2017-12-31
    4.P2 | 111 | programmedActivity | done | milestone cumulative | done | written | due 2017-12-31
    4.P3 | 112 | programmedActivity | done | milestone cumulative | done | written | due 2017-12-31
    4.P4 | 113 | programmedActivity | done | yesNo cumulative | done | written
    4.P5 | 114 | programmedActivity | >= 2 azioni | count cumulative | valueOverTarget | written | due 2017-12-31
    4.P6 | 115 | programmedActivity | done | yesNo cumulative | done | written
    4.P7 | 116 | programmedActivity | done | yesNo cumulative | done | written
    4.P8 | 117 | programmedActivity | done | yesNo cumulative | done | written
    4.P9 | 118 | programmedActivity | done | milestone cumulative | done | written | due 2017-12-31
    4.P10 | 119 | programmedActivity | done | yesNo cumulative | done | written
    4.P11 | 120 | programmedActivity | done | milestone cumulative | done | inferred | due 2017-07-31 | ? stepFromTitle
    4.P11#2 | 120 | programmedActivity | done | yesNo cumulative | done | inferred | ? stepWithoutDate
    4.E1 | 123 | efficiency | >= 100 % | ratio level | valueOverTarget | ambiguous | ? limitNotShare
    4.E2 | 124 | efficiency | >= 100 % | ratio level | valueOverTarget | ambiguous | ? limitNotShare
    5.H1 | 129 | financialHealth | < 130 % | ratio level | targetOverValue | written
    5.H2 | 130 | financialHealth | < 110 % | ratio level | targetOverValue | written
    5.H3 | 131 | financialHealth | > 10 % | ratio level | valueOverTarget | ambiguous | ? signInFormula
    5.H4 | 132 | financialHealth | < 110 % | ratio level | targetOverValue | ambiguous | ? noteAboutRest
    5.H5 | 133 | financialHealth | > 50 % | ratio level | valueOverTarget | written
    """

  static var lines: [String] { text.split(separator: "\n").map(String.init) }
}
